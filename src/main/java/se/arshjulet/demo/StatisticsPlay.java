package se.arshjulet.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.Publications;
import se.arshjulet.statistics.Anchoring;
import se.arshjulet.statistics.KoladaImport;
import se.arshjulet.statistics.Measure;
import se.arshjulet.statistics.MeasureDesk;
import se.arshjulet.statistics.MeasureDraft;
import se.arshjulet.statistics.MeasureImport;
import se.arshjulet.statistics.Measures;

/** The demo's measures: its own figures and Kolada's, said what they are, agreed on, and put on the map. One is not agreed on yet. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class StatisticsPlay {

    private static final int SINCE = 12;

    private final Script script;
    private final MeasureImport imports;
    private final KoladaImport kolada;
    private final Measures measures;
    private final MeasureDesk desk;
    private final Publications publications;
    private final Clock clock;

    StatisticsPlay(
            Script script,
            MeasureImport imports,
            KoladaImport kolada,
            Measures measures,
            MeasureDesk desk,
            Publications publications,
            Clock clock) {
        this.script = script;
        this.imports = imports;
        this.kolada = kolada;
        this.measures = measures;
        this.desk = desk;
        this.publications = publications;
        this.clock = clock;
    }

    void perform(Ensemble ensemble) {
        ensemble.stage().as(ensemble.coordinator(), () -> {
            MeasureImport.Result result = imports.importAll(bytes("demo-statistik.csv"));
            if (!result.isWell()) {
                throw new IllegalStateException("The demo's figures cannot be read: " + result.faults());
            }
            kolada.take(kolada.read(List.of(bytes("kolada.json"))));
            tell();
            publications.publish(
                    MapModule.STATISTICS, ensemble.coordinator().person().id(), "Statistik till verksamhetsplanen");
        });
    }

    private byte[] bytes(String name) {
        return script.register(name).getBytes(StandardCharsets.UTF_8);
    }

    private void tell() {
        MeasureStory story = script.measures();
        Map<String, Measure> byName =
                measures.all().stream().collect(Collectors.toMap(Measure::name, Function.identity()));
        Anchoring anchoring = new Anchoring(LocalDate.now(clock).minusDays(SINCE), story.anchoredBy());
        story.measures().forEach((name, told) -> {
            Measure measure = Objects.requireNonNull(byName.get(name));
            desk.change(
                    measure.id(),
                    measure.updated(),
                    new MeasureDraft(
                            name,
                            told.definition(),
                            told.unit(),
                            told.kind(),
                            null,
                            told.source(),
                            told.breaks(),
                            told.anchored() ? anchoring : null));
        });
    }
}
