package se.arshjulet.statusreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.ActivityStart;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.DateRule;
import se.arshjulet.annualwheel.DayInMonth;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.OccurrenceState;
import se.arshjulet.base.MovableClock;
import se.arshjulet.statusreport.ReportContent.Line;
import se.arshjulet.statusreport.ReportWriting.Waiting;
import se.arshjulet.statusreport.StatusReports.Sheet;
import se.arshjulet.statusreport.StatusReports.State;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** The report that the year begins: it and its activity stand and fall together, whoever was first. */
@IntegrationTest
class PlannedReportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DrivenYears years;

    @Autowired
    private StatusReports reports;

    @Autowired
    private ReportCourse course;

    @Autowired
    private ReportWriting writing;

    @Autowired
    private Tasks tasks;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private TestPerson coordinator;
    private TestPerson reader;
    private int year;
    private YearMonth february;

    @BeforeEach
    void nextYear() {
        world = worlds.create();
        coordinator = world.coordinator();
        reader = world.person("Sty Relse", "styrelse", Role.READER);
        year = LocalDate.now(clock).getYear() + 1;
        february = YearMonth.of(year, 2);
        world.as(coordinator, () -> wheels.begin(year));
    }

    private static Draft draft(String title, ActivityKind kind, int month, DayInMonth day) {
        return new Draft(
                title, kind, List.of("Kansliet"), null, "", new DateRule.Once(month, month, day), null, Set.of());
    }

    private UUID planned(Draft draft) {
        return world.as(coordinator, () -> wheels.add(year, draft));
    }

    /** Begins with its month and is to be sent on the last working day. */
    private UUID reportOf(int month) {
        return planned(draft("Statusrapport " + month, ActivityKind.REPORT, month, new DayInMonth.LastWorkingDay())
                .starting(new ActivityStart(StatusReportStarter.KIND, Map.of()), List.of()));
    }

    private Occurrence time(UUID activity) {
        return world.as(coordinator, () -> wheels.find(year)).orElseThrow().occurrences().stream()
                .filter(one -> one.activityId().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    private void start() {
        world.as(coordinator, () -> years.start(year));
    }

    private void moveTo(LocalDate day) {
        clock.move(Duration.between(
                clock.instant(),
                day.atTime(LocalTime.of(8, 1)).atZone(clock.getZone()).toInstant()));
    }

    private Sheet report() {
        return world.as(coordinator, () -> reports.find(february)).orElseThrow();
    }

    private void send(UUID report) {
        world.as(coordinator, () -> course.send(report, Set.of(reader.id())));
    }

    @Test
    void theYearBeginsTheMonthsReportMovesItsDayAndIsOverWithIt() {
        UUID activity = reportOf(2);
        start();
        moveTo(LocalDate.of(year, 2, 4));
        Awaitility.await("it begins")
                .atMost(PATIENCE)
                .until(() -> time(activity).begunAt() != null);
        UUID report = report().head().id();
        assertThat(time(activity).subjectId()).isEqualTo(report);
        assertThat(report().head().dueOn()).isEqualTo(time(activity).dueOn());

        LocalDate earlier = time(activity).dueOn().minusDays(7);
        world.as(coordinator, () -> wheels.move(time(activity).id(), earlier));
        assertThat(report().head().dueOn()).isEqualTo(earlier);
        assertThat(world.as(coordinator, () -> tasks.openOf(coordinator.id())))
                .extracting(TaskItem::title, TaskItem::dueOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ReportWords.title(february) + ": skriv", earlier));

        send(report);
        assertThat(time(activity).state()).isEqualTo(OccurrenceState.DONE);
        assertThat(time(activity).note()).startsWith(ReportWords.title(february) + " skickades ");
    }

    @Test
    void whatWasBegunByHandIsTheActivitysWhenItComesAndIsGivenUpWithIt() {
        UUID activity = reportOf(2);
        start();
        moveTo(LocalDate.of(year, 1, 20));
        UUID report = world.as(coordinator, () -> course.begin(february, LocalDate.of(year, 2, 10)));
        world.as(coordinator, () -> years.beginNow(time(activity).id()));
        assertThat(time(activity).subjectId()).isEqualTo(report);
        assertThat(report().head().dueOn()).isEqualTo(time(activity).dueOn());
        world.as(coordinator, () -> years.skip(time(activity).id(), "Ingen rapport i februari"));
        assertThat(world.as(coordinator, () -> reports.find(report))
                        .orElseThrow()
                        .head()
                        .state())
                .isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whatIsSentBeforeItsActivityComesClosesItAndNoOtherMonths() {
        UUID activity = reportOf(2);
        UUID next = reportOf(3);
        UUID other = planned(draft("Tertialrapport", ActivityKind.REPORT, 2, new DayInMonth.LastWorkingDay()));
        start();
        moveTo(LocalDate.of(year, 1, 20));
        UUID report = world.as(coordinator, () -> course.begin(february, LocalDate.of(year, 2, 10)));
        send(report);
        assertThat(time(activity).state()).isEqualTo(OccurrenceState.DONE);
        assertThat(time(next).state()).isEqualTo(OccurrenceState.PLANNED);
        assertThat(time(other).state()).isEqualTo(OccurrenceState.PLANNED);
        world.as(coordinator, () -> years.reopen(time(activity).id()));
        assertThat(world.as(coordinator, () -> years.intention(time(activity).id()))
                        .obstacle())
                .isEqualTo(ReportWords.title(february) + " är redan skickad. Avsluta aktiviteten.");
    }

    @Test
    void aPlanWhoseDayHasBeenIsToldAsLateAndWhatLiesAheadAsAPlan() {
        planned(draft("Bokslut", ActivityKind.REPORT, 1, new DayInMonth.LastWorkingDay()));
        planned(draft("Långt fram", ActivityKind.REPORT, 12, new DayInMonth.LastWorkingDay()));
        planned(draft("Möte med Beredningsgruppen", ActivityKind.MEETING, 2, new DayInMonth.DayNumber(3)));
        UUID ahead = planned(draft("Enkät", ActivityKind.REPORT, 2, new DayInMonth.LastWorkingDay()));
        moveTo(LocalDate.of(year, 2, 12));
        UUID report = world.as(coordinator, () -> course.begin(february, LocalDate.of(year, 2, 20)));
        List<String> plans = report().content().lines(ReportSection.PLANNED).stream()
                .map(Line::text)
                .toList();
        assertThat(plans).hasSize(3);
        assertThat(plans.get(0)).startsWith("Försenat: Bokslut, skulle ha varit klart ");
        assertThat(plans.get(1))
                .startsWith("Möte med Beredningsgruppen var planerat till ")
                .endsWith(" och är inte avslutat.");
        assertThat(plans.get(2)).startsWith("Enkät, senast ");

        assertThat(world.as(coordinator, () -> writing.waiting(report)).isNothing())
                .isTrue();
        moveTo(time(ahead).dueOn().plusDays(1));
        planned(draft("Tillagd", ActivityKind.REPORT, 2, new DayInMonth.DayNumber(5)));
        assertThat(world.as(coordinator, () -> writing.waiting(report))).isEqualTo(new Waiting(0, 1, 1, 0));
        assertThat(report().content().lines(ReportSection.PLANNED)).hasSize(3);
        world.as(coordinator, () -> writing.gather(report));
        assertThat(world.as(coordinator, () -> writing.waiting(report)).isNothing())
                .isTrue();
        assertThat(report().content().lines(ReportSection.PLANNED))
                .extracting(Line::text)
                .anyMatch(text -> text.startsWith("Försenat: Enkät, skulle ha varit klart "))
                .anyMatch(text -> text.startsWith("Försenat: Tillagd, skulle ha varit klart "));
    }
}
