package se.arshjulet.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.ConclusionPublications;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Conclusions.Wording;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.conclusion.PlannedActions;
import se.arshjulet.conclusion.VersionChange;
import se.arshjulet.coordinationmap.MapThing;
import se.arshjulet.coordinationmap.MapThings;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.interview.MappingArea;

/** The seven konklusioner in their two wordings, what is done about them and what they rest on. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class Konklusioner {

    private static final Map<String, MappingArea> AREAS = Map.of(
            "målgrupp", MappingArea.TARGET_GROUP,
            "insatser", MappingArea.INTERVENTION,
            "arbetssätt", MappingArea.WORKING_METHOD,
            "samverkan", MappingArea.COLLABORATION,
            "kommunikation", MappingArea.COMMUNICATION);

    private final Script script;
    private final Conclusions conclusions;
    private final PlannedActions actions;
    private final Grounds grounds;
    private final MapThings mapThings;
    private final ConclusionPublications publications;

    Konklusioner(
            Script script,
            Conclusions conclusions,
            PlannedActions actions,
            Grounds grounds,
            MapThings mapThings,
            ConclusionPublications publications) {
        this.script = script;
        this.conclusions = conclusions;
        this.actions = actions;
        this.grounds = grounds;
        this.mapThings = mapThings;
        this.publications = publications;
    }

    /** In their first wording. */
    void write(Ensemble ensemble, LocalDate from) {
        each(ensemble, row -> conclusions.write(wording(row, row.get(1), from), VersionChange.NEW, Set.of()));
    }

    /** Looked at anew for the year's plan: most are kept, three get other words. */
    void lookAtAnew(Ensemble ensemble, LocalDate from) {
        each(
                ensemble,
                row -> conclusions.revise(
                        Integer.parseInt(row.get(0)),
                        wording(row, row.get(2), from),
                        row.get(1).equals(row.get(2)) ? VersionChange.KEPT : VersionChange.REWORDED));
    }

    /** What the plans of last year and this year say is to be done, as it stands today. */
    void plan(Ensemble ensemble, LocalDate today) {
        Map<String, Findings.Progress> progress = script.findings().actions();
        ensemble.stage().as(ensemble.coordinator(), () -> rows("konklusion-atgarder.csv")
                .forEach(row -> actions.add(action(row, progress, today))));
    }

    /** Whatever points at the map needs that the map is published. */
    void ground(Ensemble ensemble) {
        ensemble.stage().as(ensemble.coordinator(), () -> script.findings()
                .grounds()
                .forEach(evidence -> grounds.add(evidence.conclusion(), draft(ensemble, evidence), file(evidence))));
    }

    /** Measures that the year's figures say something with; they need that the statistics are published. */
    void measure(Ensemble ensemble) {
        ensemble.stage().as(ensemble.coordinator(), () -> script.findings()
                .measures()
                .forEach(evidence -> grounds.add(evidence.conclusion(), draft(ensemble, evidence), null)));
    }

    void publish(Ensemble ensemble, String note) {
        ensemble.stage().as(ensemble.coordinator(), () -> publications.publish(note));
    }

    private void each(Ensemble ensemble, Consumer<List<String>> act) {
        ensemble.stage()
                .as(ensemble.coordinator(), () -> rows("konklusioner.csv").forEach(act));
    }

    private List<List<String>> rows(String name) {
        return script.register(name)
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(";")))
                .toList();
    }

    private Wording wording(List<String> row, String words, LocalDate from) {
        return new Wording(
                words,
                Objects.requireNonNull(script.findings().explanations().get(Integer.valueOf(row.get(0)))),
                Stream.of(row.get(3).split(","))
                        .map(area -> Objects.requireNonNull(AREAS.get(area)))
                        .collect(Collectors.toSet()),
                from,
                "Verksamhetsplan " + from.getYear());
    }

    private static PlannedActions.Draft action(List<String> row, Map<String, Findings.Progress> all, LocalDate today) {
        String[] parts = row.get(1).split(": ", 2);
        Findings.Progress progress = Objects.requireNonNull(all.get(parts[0]));
        int year = today.getYear() - progress.yearsAgo();
        return new PlannedActions.Draft(
                year,
                parts[0],
                parts.length == 1 ? "" : sentence(parts[1]),
                progress.owner(),
                "Verksamhetsplan %d, § 45".formatted(year),
                LocalDate.of(year - 1, 11, 20),
                today.plusDays(progress.dueInDays()),
                progress.state(),
                progress.outcome(),
                Arrays.stream(row.get(2).split(",")).map(Integer::valueOf).collect(Collectors.toSet()));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private Grounds.Draft draft(Ensemble ensemble, Findings.Evidence evidence) {
        return new Grounds.Draft(
                evidence.kind(),
                evidence.stance(),
                evidence.title(),
                evidence.text(),
                evidence.source(),
                evidence.unit() == null ? null : onMap(ensemble, evidence.unit()),
                evidence.shown());
    }

    private Grounds.MapReference onMap(Ensemble ensemble, String unit) {
        MapThing thing = mapThings.search(ensemble.associationId(), unit, 1).get(0);
        return new Grounds.MapReference(thing.module(), thing.id());
    }

    private static @Nullable UploadedFile file(Findings.Evidence evidence) {
        return evidence.fileName() == null || evidence.fileText() == null
                ? null
                : new UploadedFile(
                        evidence.fileName(), "text/plain", evidence.fileText().getBytes(StandardCharsets.UTF_8));
    }
}
