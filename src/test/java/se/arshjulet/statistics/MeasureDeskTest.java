package se.arshjulet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;
import se.arshjulet.statistics.Measure.Kind;
import se.arshjulet.statistics.MeasureDesk.Summary;

@IntegrationTest
class MeasureDeskTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private MeasureDesk desk;

    @Autowired
    private MeasureImport imports;

    @Autowired
    private Measures measures;

    @Autowired
    private Clock clock;

    private TestWorld world;

    @BeforeEach
    void threeMeasures() {
        world = worlds.create();
        imported(
                "matt;ar;kommun;varde;enhet",
                "Deltagare;2024;Storby;12;personer",
                "Deltagare;2025;Storby;;personer",
                "Deltagare;2025;Sjöby;9;personer",
                "Nöjda;2025;;81,5;procent");
    }

    private void imported(String... lines) {
        byte[] table = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        assertThat(world.as(world.coordinator(), () -> imports.importAll(table)).faults())
                .isEmpty();
    }

    private Measure measure(String name) {
        return TenantContext.call(world.id(), measures::all).stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void change(Measure measure, UnaryOperator<MeasureDraft> how) {
        world.as(
                world.coordinator(),
                () -> desk.change(measure.id(), measure.updated(), how.apply(MeasureDraft.of(measure))));
    }

    private MeasureDraft anchored(MeasureDraft draft, LocalDate on, String by) {
        return new MeasureDraft(
                draft.name(),
                draft.definition(),
                draft.unit(),
                draft.kind(),
                draft.threshold(),
                draft.source(),
                draft.breaks(),
                new Anchoring(on, by));
    }

    @Test
    void theListSaysHowMuchThereIsWithoutReadingTheFigures() {
        List<Summary> list = world.as(world.coordinator(), desk::list);
        assertThat(list)
                .extracting(Summary::name, Summary::firstYear, Summary::lastYear, Summary::places, Summary::missing)
                .containsExactly(tuple("Deltagare", 2024, 2025, 2, 1), tuple("Nöjda", 2025, 2025, 1, 0));
        assertThat(SqlCount.of(() -> world.as(world.coordinator(), desk::list))).isEqualTo(2);
    }

    @Test
    void whatItIsAndWithWhomItIsAnchoredIsKeptAndTheFiguresStay() {
        LocalDate today = LocalDate.now(clock);
        Measure before = measure("Deltagare");
        change(
                before,
                draft -> new MeasureDraft(
                        " Deltagare i  insatser ",
                        "Alla som deltog någon dag. ",
                        "personer",
                        Kind.PEOPLE,
                        10L,
                        "Uppföljning Finsam",
                        List.of(new SeriesBreak(2025, "Ny källa. "), new SeriesBreak(2024, "Ny fråga.")),
                        new Anchoring(today, " Analysgruppen")));
        Measure after = measure("Deltagare i insatser");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.values()).isEqualTo(before.values());
        assertThat(after.breaks())
                .containsExactly(new SeriesBreak(2024, "Ny fråga."), new SeriesBreak(2025, "Ny källa."));
        assertThat(after.anchoring()).isEqualTo(new Anchoring(today, "Analysgruppen"));
        assertThat(after.threshold()).isEqualTo(10);
        assertThat(TenantContext.call(world.id(), measures::anchored)).hasSize(1);
    }

    @Test
    void whatComesInLaterLeavesWhatPeopleHaveAgreedOn() {
        change(measure("Deltagare"), draft -> anchored(draft, LocalDate.now(clock), "Analysgruppen"));
        imported("matt;ar;kommun;varde", "deltagare;2026;Storby;14");
        assertThat(measure("Deltagare").anchoring()).isNotNull();
        assertThat(measure("Deltagare").values()).hasSize(4);
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        Measure shares = measure("Nöjda");
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        MeasureDraft wrong = new MeasureDraft(
                "deltagare",
                "d".repeat(4001),
                "e".repeat(101),
                Kind.PEOPLE,
                1L,
                "s".repeat(1001),
                List.of(new SeriesBreak(2024, "")),
                new Anchoring(tomorrow, ""));
        assertThatThrownBy(() -> change(shares, draft -> wrong))
                .isInstanceOfSatisfying(InvalidMeasureException.class, invalid -> assertThat(invalid.problems())
                        .containsOnlyKeys(
                                "name",
                                "definition",
                                "unit",
                                "kind",
                                "threshold",
                                "source",
                                "breaks",
                                "anchoredOn",
                                "anchoredBy")
                        .allSatisfy((field, sentence) -> assertThat(sentence).endsWith(".")));
        for (List<SeriesBreak> breaks : List.of(
                List.of(new SeriesBreak(1200, "Digerdöden.")),
                List.of(new SeriesBreak(2024, "En."), new SeriesBreak(2024, "Två.")))) {
            assertThatThrownBy(() -> change(shares, draft -> draft.breaking(breaks)))
                    .isInstanceOfSatisfying(InvalidMeasureException.class, invalid -> assertThat(invalid.problems())
                            .containsOnlyKeys("breaks"));
        }
        assertThat(measure("Nöjda")).isEqualTo(shares);
    }

    @Test
    void whoChangesWhatAnotherHasChangedMeanwhileIsTold() {
        Measure seen = measure("Deltagare");
        change(seen, draft -> anchored(draft, LocalDate.now(clock), "Analysgruppen"));
        assertThatThrownBy(() -> change(seen, draft -> draft)).isInstanceOf(StaleMeasureException.class);
    }

    @Test
    void onlyACoordinatorChangesMeasuresAndOnlyHerOwnAssociations() {
        Measure measure = measure("Deltagare");
        MeasureDraft draft = MeasureDraft.of(measure);
        TestWorld.TestPerson reader = world.person("Lä Sare", "lasare", Role.READER);
        assertThatThrownBy(() -> world.as(reader, desk::list)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(reader, () -> desk.change(measure.id(), measure.updated(), draft)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(reader, () -> desk.remove(measure.id())))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld other = worlds.create();
        assertThatThrownBy(
                        () -> other.as(other.coordinator(), () -> desk.change(measure.id(), measure.updated(), draft)))
                .isInstanceOf(StaleMeasureException.class);
        other.as(other.coordinator(), () -> desk.remove(measure.id()));
        assertThat(measure("Deltagare")).isEqualTo(measure);
    }

    @Test
    void aRowThatWasImportedByMistakeIsTakenAwayAlone() {
        Measure seen = measure("Deltagare");
        Place town = seen.values().stream()
                .map(MeasureValue::place)
                .filter(place -> place.name().equals("Sjöby"))
                .findFirst()
                .orElseThrow();
        world.as(world.coordinator(), () -> desk.removeFigures(seen.id(), seen.updated(), 2025, town, ""));

        assertThat(measure("Deltagare").values())
                .extracting(MeasureValue::year, it -> it.place().name())
                .containsExactly(tuple(2024, "Storby"), tuple(2025, "Storby"));
        assertThatThrownBy(() -> world.as(
                        world.coordinator(), () -> desk.removeFigures(seen.id(), seen.updated(), 2024, town, "")))
                .isInstanceOf(StaleMeasureException.class);
        TestWorld.TestPerson reader = world.person("Lä Sare", "lasare", Role.READER);
        assertThatThrownBy(() -> world.as(
                        reader,
                        () -> desk.removeFigures(seen.id(), measure("Deltagare").updated(), 2024, town, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(measure("Deltagare").values()).hasSize(2);
    }

    @Test
    void whatIsTakenAwayIsGoneWithItsFigures() {
        UUID id = measure("Deltagare").id();
        world.as(world.coordinator(), () -> desk.remove(id));
        assertThat(TenantContext.call(world.id(), () -> measures.find(id))).isEmpty();
        imported("matt;ar;varde", "Deltagare;2024;3");
        assertThat(measure("Deltagare").values()).hasSize(1);
    }
}
