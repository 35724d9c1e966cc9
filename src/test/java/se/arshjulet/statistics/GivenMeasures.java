package se.arshjulet.statistics;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.arshjulet.TestWorld;

/** Gives a test's association measures, through the product's own services. */
public class GivenMeasures {

    private final MeasureImport imports;
    private final MeasureDesk desk;
    private final Measures measures;
    private final Clock clock;

    GivenMeasures(MeasureImport imports, MeasureDesk desk, Measures measures, Clock clock) {
        this.imports = imports;
        this.desk = desk;
        this.measures = measures;
        this.clock = clock;
    }

    /** @param table with its header */
    public void read(TestWorld world, String table) {
        MeasureImport.Result result =
                world.as(world.coordinator(), () -> imports.importAll(table.getBytes(StandardCharsets.UTF_8)));
        if (!result.isWell()) {
            throw new AssertionError(result.faults());
        }
    }

    /** A measure of the name with one figure, that the members have agreed to show.
     * @return its id */
    public UUID anchored(TestWorld world, String name) {
        read(world, "matt;ar;varde\n" + name + ";2025;120");
        return anchor(world, name);
    }

    /** The members agree to show it.
     * @return its id */
    public UUID anchor(TestWorld world, String name) {
        return world.as(world.coordinator(), () -> {
            Measure measure = measures.all().stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            MeasureDraft draft = MeasureDraft.of(measure);
            desk.change(
                    measure.id(),
                    measure.updated(),
                    new MeasureDraft(
                            draft.name(),
                            draft.definition(),
                            draft.unit(),
                            draft.kind(),
                            draft.threshold(),
                            draft.source(),
                            draft.breaks(),
                            new Anchoring(LocalDate.now(clock), "Analysgruppen")));
            return measure.id();
        });
    }
}
