package se.arshjulet.annualwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.AnnualWheels.Shift;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.annualwheel.DateRule.Monthly;
import se.arshjulet.annualwheel.DateRule.Once;
import se.arshjulet.annualwheel.DateRule.Relative;
import se.arshjulet.annualwheel.DayInMonth.LastWorkingDay;
import se.arshjulet.annualwheel.DayInMonth.NthWeekday;
import se.arshjulet.task.DueDates;

@IntegrationTest
class AnnualWheelsTest {

    private static final int YEAR = 2027;
    private static final DateRule SECOND_TUESDAYS = new Monthly(List.of(2, 3, 4), new NthWeekday(2, DayOfWeek.TUESDAY));

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DrivenYears years;

    @Autowired
    private WheelDueDates calendar;

    private TestWorld world;
    private TestPerson coordinator;

    @BeforeEach
    void aYear() {
        world = worlds.create();
        coordinator = world.coordinator();
        world.as(coordinator, () -> wheels.begin(YEAR));
    }

    private static Draft draft(String title, ActivityKind kind, DateRule rule, UUID... after) {
        Integer lead = kind == ActivityKind.MEETING ? 0 : null;
        return new Draft(title, kind, List.of("Kansliet"), null, "", rule, lead, Set.of(after));
    }

    private static Draft meeting() {
        return draft("Styrelsemöte", ActivityKind.MEETING, SECOND_TUESDAYS);
    }

    private UUID added(Draft draft) {
        return world.as(coordinator, () -> wheels.add(YEAR, draft));
    }

    private Wheel wheel() {
        return world.as(coordinator, () -> wheels.find(YEAR)).orElseThrow();
    }

    private Occurrence time(UUID activityId, int number) {
        return wheel().occurrences().stream()
                .filter(one -> one.activityId().equals(activityId) && one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private void refused(Runnable act, String field, String sentence) {
        assertThatThrownBy(() -> world.as(coordinator, act))
                .isInstanceOfSatisfying(InvalidWheelException.class, invalid -> assertThat(invalid.problems())
                        .containsEntry(field, sentence));
    }

    @Test
    void anActivityIsPutOnItsDays() {
        UUID id = added(meeting());
        assertThat(wheel().activities())
                .extracting(Activity::title, Activity::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Styrelsemöte", "Andra tisdagen i februari–april"));
        assertThat(wheel().occurrences())
                .extracting(Occurrence::dueOn)
                .containsExactly(LocalDate.of(YEAR, 2, 9), LocalDate.of(YEAR, 3, 9), LocalDate.of(YEAR, 4, 13));
        assertThat(time(id, 3).startsOn()).isEqualTo(LocalDate.of(YEAR, 3, 9));
    }

    @Test
    void aMoveIsShownBeforeItIsDoneAndWhatCountsFromItFollows() {
        UUID meeting = added(meeting());
        UUID papers = added(draft(
                "Handlingar",
                ActivityKind.REPORT,
                new Relative(meeting, 1, DateRule.Unit.WEEKS, DateRule.Side.BEFORE)));
        UUID march = time(meeting, 3).id();
        LocalDate day = LocalDate.of(YEAR, 3, 18);
        List<Shift> shown = world.as(coordinator, () -> wheels.preview(march, day));
        assertThat(shown)
                .extracting(Shift::title, Shift::from, Shift::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Styrelsemöte", LocalDate.of(YEAR, 3, 9), day),
                        org.assertj.core.groups.Tuple.tuple(
                                "Handlingar", LocalDate.of(YEAR, 3, 2), LocalDate.of(YEAR, 3, 11)));
        assertThat(time(meeting, 3).dueOn()).isEqualTo(LocalDate.of(YEAR, 3, 9));
        assertThat(world.as(coordinator, () -> wheels.move(march, day))).isEqualTo(shown);
        assertThat(time(meeting, 3).byHand()).isTrue();
        assertThat(time(papers, 3).dueOn()).isEqualTo(LocalDate.of(YEAR, 3, 11));
        assertThat(time(meeting, 4).dueOn()).isEqualTo(LocalDate.of(YEAR, 4, 13));
        world.as(coordinator, () -> wheels.followRule(march));
        assertThat(time(meeting, 3).byHand()).isFalse();
        assertThat(time(papers, 3).dueOn()).isEqualTo(LocalDate.of(YEAR, 3, 2));
    }

    @Test
    void whatIsOverKeepsItsDayHoweverThePlanChanges() {
        UUID id = added(meeting());
        UUID february = time(id, 2).id();
        world.as(coordinator, () -> years.finish(february, "Beslutade om budget"));
        assertThat(time(id, 2).endedBy()).isEqualTo(coordinator.id());
        world.as(
                coordinator,
                () -> wheels.change(
                        id,
                        draft(
                                "Styrelsemöte",
                                ActivityKind.MEETING,
                                new Monthly(List.of(2, 3), new NthWeekday(3, DayOfWeek.THURSDAY)))));
        assertThat(wheel().occurrences())
                .extracting(Occurrence::dueOn, Occurrence::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(YEAR, 2, 9), OccurrenceState.DONE),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(YEAR, 3, 18), OccurrenceState.PLANNED));
        world.as(coordinator, () -> years.reopen(february));
        assertThat(time(id, 2).dueOn()).isEqualTo(LocalDate.of(YEAR, 2, 18));
        assertThat(time(id, 2).note()).isEmpty();
    }

    @Test
    void whatIsLeftOutHasAReason() {
        UUID id = added(meeting());
        UUID february = time(id, 2).id();
        refused(() -> years.skip(february, "  "), "reason", "Skriv varför den hoppas över.");
        world.as(coordinator, () -> years.skip(february, "Ingen beslutsför"));
        assertThat(time(id, 2).state()).isEqualTo(OccurrenceState.SKIPPED);
        refused(
                () -> years.finish(february, ""),
                "activity",
                "Den är redan avslutad eller borttagen. Ladda om sidan och se vad som gäller.");
    }

    @Test
    void anActivityThatOthersCountFromStays() {
        UUID meeting = added(meeting());
        UUID papers = added(draft(
                "Handlingar",
                ActivityKind.REPORT,
                new Relative(meeting, 1, DateRule.Unit.WEEKS, DateRule.Side.BEFORE)));
        refused(
                () -> wheels.remove(meeting),
                "activity",
                "Handlingar räknas från den här aktiviteten. Ändra det först.");
        world.as(coordinator, () -> wheels.remove(papers));
        world.as(coordinator, () -> wheels.remove(meeting));
        assertThat(wheel().activities()).isEmpty();
        assertThat(wheel().occurrences()).isEmpty();
        world.as(coordinator, () -> wheels.bringBack(meeting));
        assertThat(wheel().occurrences()).hasSize(3);
        refused(() -> wheels.bringBack(UUID.randomUUID()), "activity", GONE);
    }

    private static final String GONE = "Den är redan avslutad eller borttagen. Ladda om sidan och se vad som gäller.";

    @Test
    void aNewYearHasTheOldRulesOnItsOwnDays() {
        UUID meeting = added(meeting());
        added(draft(
                "Handlingar",
                ActivityKind.REPORT,
                new Relative(meeting, 1, DateRule.Unit.WEEKS, DateRule.Side.BEFORE)));
        world.as(coordinator, () -> wheels.move(time(meeting, 3).id(), LocalDate.of(YEAR, 3, 18)));
        world.as(coordinator, () -> wheels.beginFrom(YEAR + 1, YEAR));
        Wheel next = world.as(coordinator, () -> wheels.find(YEAR + 1)).orElseThrow();
        assertThat(next.activities())
                .extracting(Activity::rule)
                .containsExactly("1 vecka före Styrelsemöte", "Andra tisdagen i februari–april");
        assertThat(next.occurrences())
                .extracting(Occurrence::dueOn)
                .containsExactly(
                        LocalDate.of(2028, 2, 1),
                        LocalDate.of(2028, 2, 8),
                        LocalDate.of(2028, 3, 7),
                        LocalDate.of(2028, 3, 14),
                        LocalDate.of(2028, 4, 4),
                        LocalDate.of(2028, 4, 11));
        assertThat(next.activities()).extracting(Activity::id).doesNotContain(meeting);
        assertThat(world.as(coordinator, wheels::years)).containsExactly(2028, YEAR);
        refused(() -> wheels.begin(YEAR), "year", "Årshjulet 2027 finns redan. Öppna det i stället.");
        refused(() -> wheels.beginFrom(2030, 2029), "year", "Det finns inget årshjul för 2029.");
    }

    @Test
    void everyFaultIsSaidAtItsField() {
        UUID stranger = UUID.randomUUID();
        Draft wrong = new Draft(
                " ",
                ActivityKind.MEETING,
                List.of(),
                null,
                "",
                new Relative(stranger, 1, DateRule.Unit.WEEKS, DateRule.Side.BEFORE),
                400,
                Set.of(stranger));
        assertThatThrownBy(() -> added(wrong))
                .isInstanceOfSatisfying(InvalidWheelException.class, invalid -> assertThat(invalid.problems())
                        .isEqualTo(Map.of(
                                "title", "Skriv vad som ska göras.",
                                "responsible", "Skriv vems det är: en roll, en grupp eller en person.",
                                "leadDays", "Skriv ett antal dagar mellan 0 och 366.",
                                "rule", "Aktiviteten som dagen räknas från finns inte i årets plan. Välj en annan.",
                                "dependsOn",
                                        "Det som ska vara klart före finns inte i årets plan. Välj något annat.")));
        added(meeting());
        refused(
                () -> wheels.add(YEAR, draft("styrelsemöte ", ActivityKind.MEETING, SECOND_TUESDAYS)),
                "title",
                "Det finns redan en aktivitet som heter så. Kalla den något annat.");
        refused(
                () -> wheels.add(
                        YEAR,
                        new Draft("A", ActivityKind.REPORT, List.of(), stranger, "", SECOND_TUESDAYS, 0, Set.of())),
                "account",
                "Personen har inget öppet konto i förbundet. Välj någon annan.");
        refused(() -> wheels.add(1999, meeting()), "year", "Det finns inget årshjul för 1999.");
        refused(() -> wheels.begin(1999), "year", "Skriv ett år mellan 2000 och 2100.");
    }

    @Test
    void aCircleIsRefusedAndNothingIsChanged() {
        UUID meeting = added(meeting());
        UUID papers = added(draft("Handlingar", ActivityKind.REPORT, new Once(2, 2, new LastWorkingDay()), meeting));
        refused(
                () -> wheels.change(meeting, draft("Styrelsemöte", ActivityKind.MEETING, SECOND_TUESDAYS, papers)),
                "dependsOn",
                "Handlingar väntar på sig själv. Ta bort ett av beroendena.");
        assertThat(wheel().activity(meeting).orElseThrow().draft().dependsOn()).isEmpty();
    }

    @Test
    void aDayOutsideTheYearIsRefused() {
        UUID february = time(added(meeting()), 2).id();
        refused(() -> wheels.move(february, LocalDate.of(2028, 1, 4)), "day", "Välj en dag under 2027.");
        refused(() -> wheels.preview(february, LocalDate.of(2026, 12, 30)), "day", "Välj en dag under 2027.");
    }

    @Test
    void everybodyInTheAssociationReadsAndOnlyACoordinatorPlans() {
        UUID id = added(meeting());
        UUID february = time(id, 2).id();
        LocalDate day = LocalDate.of(YEAR, 2, 11);
        TestPerson reader = world.person("Lä Sare", "lasare", Role.READER);
        assertThat(world.as(reader, () -> wheels.find(YEAR))).isPresent();
        for (Runnable act : List.<Runnable>of(
                () -> wheels.begin(2030),
                () -> wheels.beginFrom(2030, YEAR),
                () -> wheels.add(YEAR, meeting()),
                () -> wheels.change(id, meeting()),
                () -> wheels.remove(id),
                () -> wheels.bringBack(id),
                () -> wheels.preview(february, day),
                () -> wheels.move(february, day),
                () -> wheels.followRule(february),
                () -> years.finish(february, ""),
                () -> years.skip(february, "Nej"),
                () -> years.reopen(february))) {
            assertThatThrownBy(() -> world.as(reader, act)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> wheels.find(YEAR)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> wheels.years()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherAssociationSeesAndChangesNothing() {
        UUID id = added(meeting());
        UUID february = time(id, 2).id();
        TestWorld other = worlds.create();
        assertThat(other.as(other.coordinator(), () -> wheels.find(YEAR))).isEmpty();
        assertThat(other.as(other.coordinator(), wheels::years)).isEmpty();
        for (Runnable act : List.<Runnable>of(
                () -> wheels.change(id, meeting()),
                () -> wheels.remove(id),
                () -> wheels.move(february, LocalDate.of(YEAR, 2, 11)),
                () -> years.finish(february, ""))) {
            assertThatThrownBy(() -> other.as(other.coordinator(), act)).isInstanceOf(InvalidWheelException.class);
        }
    }

    @Test
    void whatHasAPersonsNameIsInHerCalendarUntilItIsOver() {
        TestPerson hers = world.person("Lä Sare", "lasare", Role.READER);
        Draft draft = meeting();
        UUID id = added(new Draft(
                draft.title(), draft.kind(), List.of(), hers.id(), "", draft.rule(), draft.leadDays(), Set.of()));
        added(draft("Någon annans", ActivityKind.REPORT, SECOND_TUESDAYS));
        UUID february = time(id, 2).id();
        assertThat(dueDates(hers))
                .extracting(DueDates.DueDate::title, DueDates.DueDate::dueOn)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Styrelsemöte", LocalDate.of(YEAR, 2, 9)),
                        org.assertj.core.groups.Tuple.tuple("Styrelsemöte", LocalDate.of(YEAR, 3, 9)),
                        org.assertj.core.groups.Tuple.tuple("Styrelsemöte", LocalDate.of(YEAR, 4, 13)));
        assertThat(dueDates(hers)).extracting(DueDates.DueDate::path).contains("/arshjul/2027?vald=" + february);
        world.as(coordinator, () -> years.finish(february, ""));
        assertThat(dueDates(hers)).hasSize(2);
        world.as(coordinator, () -> wheels.remove(id));
        assertThat(dueDates(hers)).isEmpty();
        assertThat(dueDates(coordinator)).isEmpty();
    }

    private List<DueDates.DueDate> dueDates(TestPerson person) {
        return world.as(person, () -> calendar.of(person.id(), Set.of()));
    }

    @Test
    void theYearIsReadWithAsManyStatementsForManyActivitiesAsForOne() {
        added(meeting());
        int one = SqlCount.of(() -> wheel());
        for (int i = 0; i < 20; i++) {
            added(draft("Rapport " + i, ActivityKind.REPORT, SECOND_TUESDAYS));
        }
        assertThat(wheel().occurrences()).hasSize(63);
        assertThat(SqlCount.of(() -> wheel())).isEqualTo(one);
    }
}
