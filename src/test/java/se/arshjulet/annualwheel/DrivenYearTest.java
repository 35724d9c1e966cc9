package se.arshjulet.annualwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.base.MovableClock;
import se.arshjulet.datarequest.DataRequestStarter;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.machinery.Troubles;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** Time is moved; the engine's own executor does the rest. */
@IntegrationTest
class DrivenYearTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DrivenYears years;

    @Autowired
    private Troubles troubles;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Rounds rounds;

    @Autowired
    private TestMail mail;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private TestPerson coordinator;
    private int year;

    @BeforeEach
    void nextYear() {
        world = worlds.create();
        coordinator = world.coordinator();
        year = LocalDate.now(clock).getYear() + 1;
        world.as(coordinator, () -> wheels.begin(year));
    }

    /** Begins with its month and is to be over on the last working day. */
    private static Draft task(String title, int month, UUID... after) {
        return new Draft(
                title,
                ActivityKind.REPORT,
                List.of("Kansliet"),
                null,
                "",
                new DateRule.Once(month, month, new DayInMonth.LastWorkingDay()),
                null,
                Set.of(after));
    }

    /** Asks the members in February. */
    private static Draft request(String title, String form) {
        return new Draft(
                        title,
                        ActivityKind.DATA_REQUEST,
                        List.of("Analysgruppen"),
                        null,
                        "",
                        new DateRule.Once(2, 2, new DayInMonth.LastWorkingDay()),
                        null,
                        Set.of())
                .starting(
                        new ActivityStart(DataRequestStarter.KIND, Map.of(DataRequestStarter.FORM, form)), List.of(7));
    }

    private UUID added(Draft draft) {
        return world.as(coordinator, () -> wheels.add(year, draft));
    }

    private void start() {
        world.as(coordinator, () -> years.start(year));
    }

    private Occurrence time(UUID activityId) {
        return world.as(coordinator, () -> wheels.find(year)).orElseThrow().occurrences().stream()
                .filter(one -> one.activityId().equals(activityId))
                .findFirst()
                .orElseThrow();
    }

    private void moveToMorningOf(LocalDate day) {
        Instant morning =
                ZonedDateTime.of(day, LocalTime.of(8, 1), clock.getZone()).toInstant();
        clock.move(Duration.between(clock.instant(), morning));
    }

    private void awaitBegun(UUID activityId) {
        Awaitility.await("it begins")
                .atMost(PATIENCE)
                .until(() -> time(activityId).begunAt() != null);
    }

    private List<TaskItem> open(TestPerson person) {
        return world.as(person, () -> tasks.openOf(person.id()));
    }

    private void refused(Runnable act, String sentence) {
        assertThatThrownBy(() -> world.as(coordinator, act))
                .isInstanceOf(InvalidWheelException.class)
                .hasMessage(sentence);
    }

    private int timers() {
        return jdbc.queryForObject(
                "select count(*) from act_ru_job where tenant_id_ = ?",
                Integer.class,
                world.id().toString());
    }

    @Test
    void whatHasItsDayBeginsRemindsAndIsLate() {
        UUID report = added(task("Tertialrapport", 2));
        start();
        LocalDate due = time(report).dueOn();
        moveToMorningOf(LocalDate.of(year, 2, 1).plusDays(2)); // past the first working day, whichever it is
        TestMail.Received begun = mail.await(coordinator.email(), "Tertialrapport");
        assertThat(begun.subject()).startsWith("Tertialrapport: gör klart senast");
        assertThat(open(coordinator)).extracting(TaskItem::title).containsExactly("Tertialrapport");
        moveToMorningOf(due.minusDays(3));
        assertThat(mail.await(coordinator.email(), "Påminnelse").text()).contains("Tertialrapport");
        moveToMorningOf(due.plusDays(1));
        assertThat(mail.await(coordinator.email(), "Försenat i årshjulet").subject())
                .isEqualTo("Försenat i årshjulet: Tertialrapport");
        world.as(coordinator, () -> years.finish(time(report).id(), "Skickad"));
        assertThat(open(coordinator)).isEmpty();
        assertThat(timers()).isEqualTo(1); // the year's own
    }

    @Test
    void whatBeginsTheSameMorningIsToldInOneMail() {
        added(task("Tertialrapport", 2));
        UUID second = added(task("Helårsrapport", 2));
        start();
        moveToMorningOf(LocalDate.of(year, 2, 1).plusDays(2));
        TestMail.Received begun = mail.await(coordinator.email(), "börjar nu");
        assertThat(begun.text()).contains("Tertialrapport", "Helårsrapport");
        awaitBegun(second);
        Awaitility.await("both wait for their end").atMost(PATIENCE).until(() -> waitingAt("underWay") == 2);
        assertThat(mails("WHEEL_BEGUN")).isEqualTo(1);
    }

    private int waitingAt(String step) {
        return jdbc.queryForObject(
                "select count(*) from act_ru_task where tenant_id_ = ? and task_def_key_ = ?",
                Integer.class,
                world.id().toString(),
                step);
    }

    private int mails(String kind) {
        return jdbc.queryForObject(
                "select count(*) from outbox_mail where association_id = ? and kind = ?",
                Integer.class,
                world.id(),
                kind);
    }

    @Test
    void whatWaitsForSomethingBeginsTheMorningAfterThatIsOver() {
        UUID draft = added(task("Utkast", 2));
        UUID decision = added(task("Beslut", 3, draft));
        start();
        moveToMorningOf(LocalDate.of(year, 2, 3));
        awaitBegun(draft);
        LocalDate planned = time(decision).startsOn();
        moveToMorningOf(planned.plusDays(3));
        Awaitility.await("it has looked and waits on").atMost(PATIENCE).until(() -> nextTimer("startDay")
                .isAfter(clock.instant()));
        assertThat(time(decision).begunAt()).isNull();
        refused(() -> years.beginNow(time(decision).id()), "Den väntar på Utkast. Gör klart det först.");
        world.as(coordinator, () -> years.finish(time(draft).id(), ""));
        moveToMorningOf(planned.plusDays(8));
        awaitBegun(decision);
    }

    private Instant nextTimer(String activity) {
        return jdbc.queryForObject(
                        """
                        select min(j.duedate_) from act_ru_job j join act_ru_execution e on e.id_ = j.execution_id_
                        where j.tenant_id_ = ? and e.act_id_ = ?""",
                        java.sql.Timestamp.class,
                        world.id().toString(),
                        activity.equals("startDay") ? "await" : "underWay")
                .toInstant();
    }

    @Test
    void aPausedYearDoesNothingUntilItGoesOn() {
        UUID report = added(task("Tertialrapport", 2));
        start();
        world.as(coordinator, () -> years.pause(year));
        moveToMorningOf(LocalDate.of(year, 2, 3));
        Awaitility.await("it has looked and rests").atMost(PATIENCE).until(() -> nextTimer("startDay")
                .isAfter(Instant.parse("9000-01-01T00:00:00Z")));
        assertThat(time(report).begunAt()).isNull();
        refused(() -> years.beginNow(time(report).id()), "Årshjulet är pausat. Återuppta det först.");
        world.as(coordinator, () -> years.resume(year));
        awaitBegun(report);
    }

    @Test
    void anActivityIsBegunBeforeItsDayByHandOnce() {
        UUID report = added(task("Tertialrapport", 2));
        refused(() -> years.beginNow(time(report).id()), "Starta årshjulet först. Då kan den börja före sin dag.");
        start();
        world.as(coordinator, () -> years.beginNow(time(report).id()));
        assertThat(open(coordinator)).extracting(TaskItem::title).containsExactly("Tertialrapport");
        refused(
                () -> years.beginNow(time(report).id()),
                "Den är redan avslutad eller borttagen. Ladda om sidan och se vad som gäller.");
    }

    @Test
    void aPlanThatChangesInMidYearMovesWhatIsUnderWay() {
        UUID report = added(task("Tertialrapport", 2));
        start();
        world.as(coordinator, () -> years.beginNow(time(report).id()));
        LocalDate later = time(report).dueOn().plusDays(10);
        world.as(coordinator, () -> wheels.move(time(report).id(), later));
        assertThat(open(coordinator)).extracting(TaskItem::dueOn).containsExactly(later);
        assertThat(nextTimer("wake").atZone(clock.getZone()).toLocalDate()).isEqualTo(later.minusDays(3));
        refused(() -> wheels.remove(report), "Den pågår. Markera den som klar eller hoppa över den först.");
        UUID late = added(task("Ny", 5));
        assertThat(timers()).isEqualTo(3);
        world.as(coordinator, () -> wheels.remove(late));
        assertThat(timers()).isEqualTo(2);
        world.as(coordinator, () -> years.skip(time(report).id(), "Behövs inte"));
        assertThat(timers()).isEqualTo(1);
        assertThat(open(coordinator)).isEmpty();
        world.as(coordinator, () -> years.reopen(time(report).id()));
        assertThat(timers()).isEqualTo(2);
        world.as(coordinator, () -> years.beginNow(time(report).id()));
        assertThat(open(coordinator)).extracting(TaskItem::title).containsExactly("Tertialrapport");
    }

    @Test
    void whatIsUnderWayFollowsWhoseItIs() {
        TestPerson other = world.person("Kan Sli", "kansli", Role.COORDINATOR);
        UUID report = added(task("Tertialrapport", 2));
        start();
        world.as(coordinator, () -> years.beginNow(time(report).id()));
        assertThat(open(other)).hasSize(1);
        Draft hers = new Draft(
                "Tertialrapport",
                ActivityKind.REPORT,
                List.of("Kansliet"),
                other.id(),
                "",
                new DateRule.Once(2, 2, new DayInMonth.LastWorkingDay()),
                null,
                Set.of());
        world.as(coordinator, () -> wheels.change(report, hers));
        assertThat(open(coordinator)).isEmpty();
        assertThat(open(other)).hasSize(1);
        world.as(other, () -> years.finish(time(report).id(), "Klar"));
        assertThat(time(report).state()).isEqualTo(OccurrenceState.DONE);
    }

    @Test
    void whoeverHasItToDoMaySayThatItIsDoneAndNobodyElse() {
        TestPerson reviewer = world.person("Gra Nskare", "granskare", Role.REVIEWER);
        TestPerson reader = world.person("Sty Relse", "styrelse", Role.READER);
        UUID review = added(new Draft(
                "Bereda budgeten",
                ActivityKind.REVIEW,
                List.of("Beredningsgruppen"),
                null,
                "",
                new DateRule.Once(9, 9, new DayInMonth.LastWorkingDay()),
                null,
                Set.of()));
        start();
        world.as(coordinator, () -> years.beginNow(time(review).id()));
        UUID id = time(review).id();
        assertThatThrownBy(() -> world.as(reader, () -> years.finish(id, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(reviewer, () -> years.skip(id, "Nej")))
                .isInstanceOf(AccessDeniedException.class);
        world.asByLink(reviewer, () -> {
            years.finish(id, "Beredd");
            return true;
        });
        assertThat(time(review).note()).isEqualTo("Beredd");
    }

    @Test
    void aMeetingIsCalledBeforeItsDayWithItsAgenda() {
        TestPerson reviewer = world.person("Gra Nskare", "granskare", Role.REVIEWER);
        UUID meeting = added(new Draft(
                        "Beredningsgruppens möte",
                        ActivityKind.MEETING,
                        List.of("Beredningsgruppen"),
                        null,
                        "",
                        new DateRule.Once(3, 3, new DayInMonth.LastWorkingDay()),
                        0,
                        Set.of())
                .starting(
                        new ActivityStart(ActivityStart.MEETING, Map.of(MeetingStarter.AGENDA, "Budget och bokslut")),
                        List.of()));
        start();
        moveToMorningOf(time(meeting).dueOn().minusDays(10));
        assertThat(mail.await(reviewer.email(), "Beredningsgruppens möte").text())
                .contains("Budget och bokslut");
        assertThat(open(coordinator))
                .extracting(TaskItem::title)
                .containsExactly("Skriv in vad mötet kom fram till: Beredningsgruppens möte");
    }

    @Test
    void aDataRequestStartsWhenItsDayComesAndEndsWithItsRound() {
        UUID module = added(request("Organisationsmodulen", "organisation"));
        start();
        moveToMorningOf(LocalDate.of(year, 2, 3));
        awaitBegun(module);
        UUID round = time(module).subjectId();
        assertThat(round).isNotNull();
        world.members()
                .forEach(member -> mail.await(
                        world.representative(member).email(), "Organisationsmodulen " + year + ": svara senast"));
        assertThat(open(coordinator)).isEmpty();
        LocalDate later = time(module).dueOn().plusDays(5);
        world.as(coordinator, () -> wheels.move(time(module).id(), later));
        assertThat(world.as(coordinator, () -> rounds.find(round)).orElseThrow().dueOn())
                .isEqualTo(later);
        world.as(coordinator, () -> rounds.finish(round, "Det räcker"));
        assertThat(time(module).state()).isEqualTo(OccurrenceState.DONE);
        assertThat(time(module).note()).isEqualTo("Svaren är inne.");
        assertThat(timers()).isEqualTo(1);
    }

    @Test
    void whatCannotBeginSaysWhyAndTriesAgain() {
        UUID module = added(request("Okänd modul", "finns-inte"));
        start();
        String sentence = "Formuläret är inte publicerat. Publicera det, eller välj ett annat i aktiviteten.";
        refused(() -> years.beginNow(time(module).id()), sentence);
        assertThat(world.as(coordinator, () -> years.intention(time(module).id()))
                        .obstacle())
                .isEqualTo(sentence);
        moveToMorningOf(LocalDate.of(year, 2, 3));
        Awaitility.await("the failure is on record").atMost(PATIENCE).until(() -> !jdbc.queryForList(
                        "select exception_msg_ from act_ru_job where tenant_id_ = ? and exception_msg_ is not null",
                        String.class,
                        world.id().toString())
                .isEmpty());
        assertThat(time(module).begunAt()).isNull();
        UUID id = time(module).id();
        Awaitility.await("the coordinator is told at the activity")
                .atMost(PATIENCE)
                .until(() ->
                        world.as(coordinator, () -> troubles.of(List.of(id))).containsKey(id));
        assertThat(world.as(coordinator, () -> troubles.of(List.of(id))).get(id).what())
                .isEqualTo("Aktiviteten kunde inte starta.");
    }

    @Test
    void onlyACoordinatorStartsAndAYearIsStartedOnce() {
        refused(() -> years.start(year), "Det finns inget att starta. Lägg till en aktivitet först.");
        refused(() -> years.start(year + 1), "Det finns inget årshjul för %d.".formatted(year + 1));
        refused(() -> years.pause(year), "Årshjulet %d är inte startat.".formatted(year));
        added(task("Tertialrapport", 2));
        start();
        start();
        assertThat(timers()).isEqualTo(2);
        TestPerson reader = world.person("Sty Relse", "styrelse", Role.READER);
        for (Runnable act :
                List.<Runnable>of(() -> years.start(year), () -> years.pause(year), () -> years.resume(year))) {
            assertThatThrownBy(() -> world.as(reader, act)).isInstanceOf(AccessDeniedException.class);
        }
        TestWorld stranger = worlds.create();
        assertThatThrownBy(() -> stranger.as(stranger.coordinator(), () -> years.start(year)))
                .isInstanceOf(InvalidWheelException.class);
    }
}
