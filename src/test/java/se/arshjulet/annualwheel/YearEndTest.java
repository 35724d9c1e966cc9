package se.arshjulet.annualwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Acts;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.base.MovableClock;

@IntegrationTest
@RecordApplicationEvents
class YearEndTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DrivenYears years;

    @Autowired
    private WheelImport imports;

    @Autowired
    private YearEnd end;

    @Autowired
    private Acts acts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    private TestWorld world;
    private TestPerson coordinator;
    private int year;
    private UUID report;
    private UUID meeting;

    @BeforeEach
    void aYearWithTwoActivities() {
        world = worlds.create();
        coordinator = world.coordinator();
        year = LocalDate.now(clock).getYear();
        world.as(coordinator, () -> wheels.begin(year));
        report = world.as(coordinator, () -> wheels.add(year, draft("Årsredovisning", MonthDay.of(3, 31))));
        meeting = world.as(coordinator, () -> wheels.add(year, draft("Medlemsråd", MonthDay.of(10, 15))));
    }

    private static Draft draft(String title, MonthDay day) {
        return new Draft(
                title,
                ActivityKind.REPORT,
                List.of("Kansliet"),
                null,
                "",
                new DateRule.Once(
                        day.getMonthValue(), day.getMonthValue(), new DayInMonth.DayNumber(day.getDayOfMonth())),
                null,
                Set.of());
    }

    private Occurrence time(UUID activity) {
        return world.as(coordinator, () -> wheels.find(year)).orElseThrow().occurrences().stream()
                .filter(one -> one.activityId().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    private YearEnd.Standing standing() {
        return world.as(coordinator, () -> end.find(year)).orElseThrow();
    }

    private void close(String why) {
        world.as(coordinator, () -> end.close(year, why));
    }

    private void refused(Runnable act, String sentence) {
        assertThatThrownBy(() -> world.as(coordinator, act))
                .isInstanceOfSatisfying(InvalidWheelException.class, invalid -> assertThat(invalid.problems())
                        .containsValue(sentence));
    }

    @Test
    void whatIsNeitherDoneNorLeftOutStandsOpen() {
        UUID done = time(report).id();
        world.as(coordinator, () -> years.finish(done, ""));
        assertThat(standing().times()).extracting(Occurrence::activityId).containsExactly(meeting);
        assertThat(standing().titles()).containsEntry(meeting, "Medlemsråd");
        assertThat(standing().isOver()).isFalse();
    }

    @Test
    void aYearWithThingsOpenIsClosedOnlyForAReasonWhichIsKept() {
        refused(() -> end.close(year, " "), "Skriv varför året stängs fast allt inte är avslutat.");
        assertThat(standing().closed()).isNull();
        close("Rådet ställdes in.");
        assertThat(standing().closed().note()).isEqualTo("Rådet ställdes in.");
        assertThat(standing().closed().by()).isEqualTo("Sam Ordnare");
        assertThat(events.stream(YearClosed.class)).extracting(YearClosed::year).containsExactly(year);
    }

    @Test
    void severalAreLeftOutForOneReasonAndThenNoneIsNeededForClosing() {
        Set<UUID> both = Set.of(time(report).id(), time(meeting).id());
        refused(() -> years.skipAll(both, ""), "Skriv varför de hoppas över.");
        refused(() -> years.skipAll(Set.of(), "Därför"), "Välj minst en aktivitet.");
        world.as(coordinator, () -> years.skipAll(both, "Hann inte"));
        assertThat(time(report).note()).isEqualTo("Hann inte");
        assertThat(standing().isOver()).isTrue();
        close("");
        assertThat(standing().closed().note()).isEmpty();
    }

    @Test
    void oneThatIsOverMeanwhileLeavesAllOfThemAsTheyWere() {
        UUID done = time(report).id();
        UUID open = time(meeting).id();
        world.as(coordinator, () -> years.finish(done, ""));
        refused(
                () -> years.skipAll(Set.of(done, open), "Hann inte"),
                "Den är redan avslutad eller borttagen. Ladda om sidan och se vad som gäller.");
        assertThat(time(meeting).state()).isEqualTo(OccurrenceState.PLANNED);
    }

    @Test
    void nothingOfAClosedYearsPlanCanBeChanged() {
        UUID open = time(meeting).id();
        UUID done = time(report).id();
        UUID removed = world.as(coordinator, () -> wheels.add(year, draft("Delårsrapport", MonthDay.of(8, 31))));
        world.as(coordinator, () -> wheels.remove(removed));
        world.as(coordinator, () -> years.finish(done, ""));
        close("Rådet ställdes in.");
        LocalDate day = LocalDate.of(year, 11, 3);
        Draft other = draft("Styrelsemöte", MonthDay.of(5, 5));
        byte[] file =
                "manad;aktivitet;ansvarig;slag;aterkommer\n4;Ny;Kansliet;rapport;år\n".getBytes(StandardCharsets.UTF_8);
        Map<String, Runnable> everyAct = new LinkedHashMap<>();
        everyAct.put("add", () -> wheels.add(year, other));
        everyAct.put("change", () -> wheels.change(meeting, other));
        everyAct.put("remove", () -> wheels.remove(meeting));
        everyAct.put("bringBack", () -> wheels.bringBack(removed));
        everyAct.put("preview", () -> wheels.preview(open, day));
        everyAct.put("move", () -> wheels.move(open, day));
        everyAct.put("followRule", () -> wheels.followRule(open));
        everyAct.put("finish", () -> years.finish(open, ""));
        everyAct.put("skip", () -> years.skip(open, "Därför"));
        everyAct.put("skipAll", () -> years.skipAll(Set.of(open), "Därför"));
        everyAct.put("reopen", () -> years.reopen(done));
        everyAct.put("importAll", () -> imports.importAll(year, file));
        everyAct.put("close", () -> end.close(year, "En gång till"));
        String before = world.as(coordinator, () -> wheels.find(year)).toString();
        everyAct.forEach((name, act) -> assertThatThrownBy(() -> world.as(coordinator, act))
                .as(name)
                .isInstanceOf(InvalidWheelException.class)
                .hasMessage("%d är stängt. Öppna året igen om något måste ändras.".formatted(year)));
        assertThat(world.as(coordinator, () -> wheels.find(year)).toString()).isEqualTo(before);
        assertThat(world.as(coordinator, () -> wheels.find(year)).orElseThrow().closed())
                .isTrue();
    }

    @Test
    void aClosedYearIsOpenedAgainForAReasonThatIsWrittenDown() {
        refused(() -> end.openAgain(year, "Fel"), "%d är redan öppet.".formatted(year));
        close("Rådet ställdes in.");
        refused(() -> end.openAgain(year, ""), "Skriv varför året öppnas igen.");
        world.as(coordinator, () -> end.openAgain(year, "Rådet blev av ändå"));
        assertThat(standing().closed()).isNull();
        UUID open = time(meeting).id();
        world.as(coordinator, () -> years.finish(open, ""));
        assertThat(events.stream(YearOpenedAgain.class)).hasSize(1);
        assertThat(written()).anyMatch(words -> words.endsWith("igen: Rådet blev av ändå"));
    }

    private Set<String> written() {
        return world.as(coordinator, () -> acts.list(Acts.Filter.ALL, 0, 100)).stream()
                .map(Acts.Act::words)
                .collect(Collectors.toSet());
    }

    @Test
    void aYearThatHasNotBegunIsNotClosed() {
        world.as(coordinator, () -> wheels.begin(year + 1));
        refused(
                () -> end.close(year + 1, "För tidigt"),
                "%d har inte börjat än, så det kan inte stängas.".formatted(year + 1));
        refused(() -> end.close(year + 9, "Inget"), "Det finns inget årshjul för %d.".formatted(year + 9));
    }

    @Test
    void onlyACoordinatorClosesAndOpensAndSeesWhatIsOpen() {
        TestPerson reader = world.person("Läs Are", "lasare", Role.READER);
        for (Runnable act : List.<Runnable>of(
                () -> end.find(year),
                () -> end.close(year, "x"),
                () -> end.openAgain(year, "x"),
                () -> years.skipAll(Set.of(UUID.randomUUID()), "x"))) {
            assertThatThrownBy(() -> world.as(reader, act)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anotherAssociationsYearIsItsOwn() {
        TestWorld other = worlds.create();
        close("Rådet ställdes in.");
        assertThat(other.as(other.coordinator(), () -> end.find(year))).isEmpty();
        other.as(other.coordinator(), () -> wheels.begin(year));
        assertThat(other.as(other.coordinator(), () -> end.find(year))
                        .orElseThrow()
                        .closed())
                .isNull();
    }
}
