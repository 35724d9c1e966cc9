package se.arshjulet.annualwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arshjulet.annualwheel.DateRule.Side.AFTER;
import static se.arshjulet.annualwheel.DateRule.Side.BEFORE;
import static se.arshjulet.annualwheel.DateRule.Unit.DAYS;
import static se.arshjulet.annualwheel.DateRule.Unit.WEEKS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.arshjulet.annualwheel.DateRule.Monthly;
import se.arshjulet.annualwheel.DateRule.Once;
import se.arshjulet.annualwheel.DateRule.Relative;
import se.arshjulet.annualwheel.DayInMonth.DayNumber;
import se.arshjulet.annualwheel.DayInMonth.LastWorkingDay;
import se.arshjulet.annualwheel.DayInMonth.NthWeekday;
import se.arshjulet.base.WorkingDays;

class ScheduleTest {

    private static final Year YEAR = Year.of(2027);

    private final WorkingDays workingDays = new WorkingDays();
    private final List<Schedule.Dated> activities = new ArrayList<>();
    private final Map<Schedule.Key, LocalDate> moved = new HashMap<>();

    private UUID activity(String title, DateRule rule, @Nullable Integer lead, UUID... after) {
        UUID id = UUID.randomUUID();
        activities.add(new Schedule.Dated(id, title, rule, lead, Set.of(after)));
        return id;
    }

    private UUID meeting(int... months) {
        List<Integer> all = java.util.Arrays.stream(months).boxed().toList();
        return activity("Möte", new Monthly(all, new NthWeekday(2, DayOfWeek.TUESDAY)), 0);
    }

    private Schedule.Days days(UUID id, int number) {
        Schedule.Days days = Schedule.of(YEAR, activities, moved, workingDays).get(new Schedule.Key(id, number));
        assertThat(days).isNotNull();
        return days;
    }

    private LocalDate due(UUID id, int number) {
        return days(id, number).dueOn();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }

    @Test
    void aMonthlyMeetingComesOnItsWeekdayOfEachMonth() {
        UUID meeting = meeting(1, 2, 8);
        assertThat(due(meeting, 1)).isEqualTo(day(1, 12));
        assertThat(due(meeting, 2)).isEqualTo(day(2, 9));
        assertThat(due(meeting, 8)).isEqualTo(day(8, 10));
        assertThat(days(meeting, 8).startsOn()).isEqualTo(day(8, 10));
        assertThat(Schedule.of(YEAR, activities, moved, workingDays)).hasSize(3);
    }

    @Test
    void aWeekdayThatIsAHolidayIsAWeekLaterAndTheReasonIsSaid() {
        UUID meeting = activity("Möte", new Monthly(List.of(1), new NthWeekday(1, DayOfWeek.WEDNESDAY)), 0);
        assertThat(due(meeting, 1)).isEqualTo(day(1, 13));
        assertThat(days(meeting, 1).reason()).isEqualTo("Flyttad: 6 januari är trettondedag jul.");
    }

    @Test
    void aWeekdayThatIsTheMonthsLastGivesWayBackwards() {
        UUID meeting = activity("Möte", new Monthly(List.of(12), new NthWeekday(NthWeekday.LAST, DayOfWeek.FRIDAY)), 0);
        assertThat(due(meeting, 12)).isEqualTo(day(12, 30));
    }

    @Test
    void aDayByNumberIsNeverLaterThanSaidAndFitsShortMonths() {
        UUID report = activity("Rapport", new Monthly(List.of(2, 6), new DayNumber(31)), 14);
        assertThat(due(report, 2)).isEqualTo(day(2, 26));
        assertThat(days(report, 2).reason()).isEqualTo("Flyttad: 28 februari är en söndag.");
        assertThat(days(report, 2).startsOn()).isEqualTo(day(2, 12));
        assertThat(due(report, 6)).isEqualTo(day(6, 30));
        assertThat(days(report, 6).reason()).isEmpty();
    }

    @Test
    void whatTakesMonthsBeginsWithTheFirst() {
        UUID interviews = activity("Intervjuer", new Once(10, 11, new LastWorkingDay()), null);
        assertThat(days(interviews, 0).startsOn()).isEqualTo(day(10, 1));
        assertThat(due(interviews, 0)).isEqualTo(day(11, 30));
        assertThat(days(interviews, 0).reason()).isEmpty();
    }

    @Test
    void whatIsCountedFromAnotherComesEachTimeThatDoes() {
        UUID meeting = meeting(3, 5);
        UUID papers = activity("Handlingar", new Relative(meeting, 1, WEEKS, BEFORE), 5);
        assertThat(due(papers, 3)).isEqualTo(day(3, 2));
        assertThat(due(papers, 5)).isEqualTo(day(5, 4));
        assertThat(days(papers, 5).startsOn()).isEqualTo(day(4, 29));
    }

    @Test
    void nothingCountedFromAnotherFallsInJulyOrOnADayOff() {
        UUID meeting = meeting(8);
        UUID before = activity("Före", new Relative(meeting, 3, WEEKS, BEFORE), 0);
        assertThat(due(before, 8)).isEqualTo(day(6, 30));
        assertThat(days(before, 8).reason()).isEqualTo("Flyttad ur juli.");
        UUID after = activity("Efter", new Relative(meeting, 4, DAYS, AFTER), 0);
        assertThat(due(after, 8)).isEqualTo(day(8, 16));
        UUID spring = meeting(6);
        UUID summer = activity("Sommar", new Relative(spring, 4, WEEKS, AFTER), 0);
        assertThat(due(summer, 6)).isEqualTo(day(8, 2));
    }

    @Test
    void whatStandsByHandStaysAndWhatCountsFromItFollows() {
        UUID meeting = meeting(3);
        UUID papers = activity("Handlingar", new Relative(meeting, 1, WEEKS, BEFORE), 5);
        moved.put(new Schedule.Key(meeting, 3), day(3, 18));
        assertThat(due(meeting, 3)).isEqualTo(day(3, 18));
        assertThat(days(meeting, 3).reason()).isEqualTo("Flyttad för hand.");
        assertThat(due(papers, 3)).isEqualTo(day(3, 11));
        assertThat(days(papers, 3).startsOn()).isEqualTo(day(3, 6));
    }

    @Test
    void whatHasToWaitBeginsWhenTheOtherIsOverAndKeepsItsLength() {
        UUID coding = activity("Koda", new Once(1, 1, new LastWorkingDay()), null);
        UUID draft = activity("Utkast", new Once(1, 1, new DayNumber(20)), 10, coding);
        // Friday the 29th of January is the last day of the one: the other begins on the Monday.
        assertThat(days(draft, 0).startsOn()).isEqualTo(day(2, 1));
        assertThat(due(draft, 0)).isEqualTo(day(2, 11));
        assertThat(days(draft, 0).reason()).isEqualTo("Flyttad: väntar på det som ska vara klart före.");
    }

    @Test
    void whatHasTimeAnywayStaysWhereItsRuleSays() {
        UUID coding = activity("Koda", new Once(1, 1, new LastWorkingDay()), null);
        UUID draft = activity("Utkast", new Once(3, 3, new LastWorkingDay()), null, coding);
        assertThat(days(draft, 0).startsOn()).isEqualTo(day(3, 1));
        moved.put(new Schedule.Key(coding, 0), day(2, 26));
        assertThat(days(draft, 0).startsOn()).isEqualTo(day(3, 1));
        moved.put(new Schedule.Key(coding, 0), day(3, 5));
        assertThat(days(draft, 0).startsOn()).isEqualTo(day(3, 8));
    }

    @Test
    void whatComesByTheMonthWaitsForTheSameMonths() {
        UUID tips = activity("Tips", new Monthly(List.of(1, 2), new DayNumber(20)), 5);
        UUID report = activity("Rapport", new Monthly(List.of(1, 2), new DayNumber(20)), 3, tips);
        assertThat(days(report, 1).startsOn()).isEqualTo(day(1, 21));
        assertThat(days(report, 2).startsOn()).isEqualTo(day(2, 22));
    }

    @Test
    void whatWaitsForItselfIsRefused() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        activities.add(new Schedule.Dated(one, "Ägget", new Relative(other, 1, WEEKS, AFTER), 0, Set.of()));
        activities.add(new Schedule.Dated(other, "Hönan", new Once(1, 1, new LastWorkingDay()), 0, Set.of(one)));
        assertThatThrownBy(() -> Schedule.of(YEAR, activities, moved, workingDays))
                .isInstanceOfSatisfying(InvalidWheelException.class, circle -> assertThat(circle.problems())
                        .containsEntry("dependsOn", "Ägget väntar på sig själv. Ta bort ett av beroendena."));
    }
}
