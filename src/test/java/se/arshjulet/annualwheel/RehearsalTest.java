package se.arshjulet.annualwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.annualwheel.Rehearsal.What;
import se.arshjulet.association.Members;
import se.arshjulet.base.MovableClock;
import se.arshjulet.datarequest.DataRequestStarter;

@IntegrationTest
class RehearsalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private WheelImport imports;

    @Autowired
    private DrivenYears years;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private Members members;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private TestPerson coordinator;
    private int year;

    @BeforeEach
    void theSampleYear() {
        world = worlds.create();
        coordinator = world.coordinator();
        world.person("Gra Nskare", "granskare", Role.REVIEWER);
        world.person("Sty Relse", "styrelse", Role.READER);
        year = LocalDate.now(clock).getYear() + 1;
        assertThat(world.as(coordinator, () -> imports.importAll(year, sample()))
                        .isWell())
                .isTrue();
    }

    private static byte[] sample() {
        try (InputStream file = RehearsalTest.class.getResourceAsStream("/demo/arshjul.csv")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Wheel wheel() {
        return world.as(coordinator, () -> wheels.find(year)).orElseThrow();
    }

    private Activity activity(String title) {
        return wheel().activities().stream()
                .filter(activity -> activity.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private void asks(String title, String form) {
        Activity module = activity(title);
        world.as(
                coordinator,
                () -> wheels.change(
                        module.id(),
                        module.draft()
                                .starting(
                                        new ActivityStart(
                                                DataRequestStarter.KIND, Map.of(DataRequestStarter.FORM, form)),
                                        List.of(7, 1))));
    }

    private Rehearsal rehearse() {
        return world.as(coordinator, () -> rehearsals.rehearse(year, day -> {}));
    }

    /** What there is of the association's in each table that has its id. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new java.util.TreeMap<>();
        jdbc.queryForList(
                        "select table_name from information_schema.columns where column_name = 'association_id'"
                                + " and table_schema = 'public'",
                        String.class)
                .forEach(table -> rows.put(
                        table,
                        jdbc.queryForObject(
                                "select count(*) from " + table + " where association_id = ?",
                                Long.class,
                                world.id())));
        for (String table : List.of("act_ru_job", "act_ru_task", "act_ru_execution", "act_hi_procinst")) {
            rows.put(
                    table,
                    jdbc.queryForObject(
                            "select count(*) from " + table + " where tenant_id_ = ?",
                            Long.class,
                            world.id().toString()));
        }
        return rows;
    }

    @Test
    void aWholeYearIsRehearsedAndNothingOfItRemains() {
        asks("Organisationsmodulen", "organisation");
        Map<String, Long> before = rows();
        List<LocalDate> days = new ArrayList<>();
        Rehearsal rehearsal = world.as(coordinator, () -> rehearsals.rehearse(year, days::add));
        assertThat(rows()).isEqualTo(before);
        assertThat(days).isSorted().last().satisfies(day -> assertThat(day.getYear())
                .isEqualTo(year));
        assertThat(rehearsal.count(What.BEGINS)).isEqualTo(wheel().occurrences().size());
        assertThat(rehearsal.lines())
                .filteredOn(line -> line.title().startsWith("Organisationsmodulen") && line.what() == What.MAIL)
                .extracting(Rehearsal.Line::name)
                .containsExactlyInAnyOrderElementsOf(world.members().stream()
                        .map(member -> world.representative(member).name())
                        .toList());
        assertThat(rehearsal.warnings()).noneMatch(Rehearsal.Warning::stops);
    }

    @Test
    void whatWouldStandInTheWayIsWarnedOfAndTheRestGoesOn() {
        asks("Organisationsmodulen", "finns-inte");
        asks("Flödesmodulen", "");
        TestPerson dismissed = world.representative(world.members().get(0));
        asks("Samverkansmodulen", "organisation");
        world.as(coordinator, () -> members.dismiss(world.members().get(0).id(), dismissed.id()));
        Rehearsal rehearsal = rehearse();
        assertThat(rehearsal.warnings())
                .extracting(Rehearsal.Warning::sentence)
                .anyMatch(sentence -> sentence.startsWith("Organisationsmodulen")
                        && sentence.endsWith("Formuläret är inte publicerat. Publicera det, eller välj ett annat i"
                                + " aktiviteten."))
                .anyMatch(sentence -> sentence.startsWith("Flödesmodulen")
                        && sentence.endsWith("Inget formulär är valt. Välj ett i aktiviteten."))
                .anyMatch(sentence -> sentence.endsWith(
                        world.members().get(0).name() + " har ingen representant och får ingen fråga."));
        assertThat(rehearsal.count(What.BEGINS)).isEqualTo(wheel().occurrences().size());
    }

    @Test
    void aStepThatFailsUnforeseenIsAWarningAndTheRestOfTheYearGoesOn() {
        fails("Organisationsmodulen", Map.of());
        fails("Samverkansmodulen", Map.of(BrokenStarter.IN_THE_DATABASE, "yes"));
        Map<String, Long> before = rows();
        Rehearsal rehearsal = rehearse();
        assertThat(rows()).isEqualTo(before);
        assertThat(rehearsal.warnings())
                .filteredOn(Rehearsal.Warning::stops)
                .extracting(Rehearsal.Warning::sentence)
                .containsExactly(
                        activity("Organisationsmodulen").title()
                                + " kan inte startas: Något gick fel i systemet. Be systemadministratören se på det.",
                        activity("Samverkansmodulen").title()
                                + " kan inte startas: Något gick fel i systemet. Be systemadministratören se på det.");
        assertThat(rehearsal.lines())
                .filteredOn(line -> line.title().startsWith("Organisationsmodulen")
                        || line.title().startsWith("Samverkansmodulen"))
                .as("nothing of what failed is told of")
                .extracting(Rehearsal.Line::what)
                .containsExactly(What.BEGINS, What.BEGINS);
        assertThat(rehearsal.count(What.BEGINS)).isEqualTo(wheel().occurrences().size());
    }

    private void fails(String title, Map<String, String> settings) {
        Activity activity = activity(title);
        world.as(
                coordinator,
                () -> wheels.change(
                        activity.id(),
                        activity.draft().starting(new ActivityStart(BrokenStarter.KIND, settings), List.of(7, 1))));
    }

    /**
     * The sample has no fault: its only warnings are of weeks in which one person has five things or more to be done. What is
     * the working group's and the office's is the one coordinator's as long as nobody else works there, and most of it ends
     * with the month, as does what is hers every month: three things of the usual five. Which weeks, the calendar says.
     */
    @Test
    void theSampleOf2027IsWarnedOfOnlyTheTenWeeksInWhichOneCoordinatorHasFiveThingsToDo() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-12-01T09:00:00Z")));
        theSampleYear();
        assertThat(year).isEqualTo(2027);
        assertThat(rehearse().warnings())
                .noneMatch(Rehearsal.Warning::stops)
                .extracting(Rehearsal.Warning::sentence)
                .containsExactly(
                        "Sam Ordnare har 5 saker med sista dag i vecka 4.",
                        "Sam Ordnare har 6 saker med sista dag i vecka 8.",
                        "Sam Ordnare har 5 saker med sista dag i vecka 13.",
                        "Sam Ordnare har 5 saker med sista dag i vecka 17.",
                        "Sam Ordnare har 6 saker med sista dag i vecka 22.",
                        "Sam Ordnare har 5 saker med sista dag i vecka 26.",
                        "Sam Ordnare har 5 saker med sista dag i vecka 35.",
                        "Sam Ordnare har 5 saker med sista dag i vecka 39.",
                        "Sam Ordnare har 7 saker med sista dag i vecka 48.",
                        "Sam Ordnare har 5 saker med sista dag i vecka 52.");
    }

    @Test
    void aDayOffAndAnAddressThatFailsAreWarnedOf() {
        UUID report = wheel().occurrences().stream()
                .filter(time ->
                        time.activityId().equals(activity("Årsredovisning").id()))
                .findFirst()
                .orElseThrow()
                .id();
        world.as(coordinator, () -> wheels.move(report, LocalDate.of(year, 5, 1)));
        jdbc.update(
                """
                insert into outbox_mail (id, association_id, from_name, to_address, to_name, subject, text_body,
                    html_body, kind, urgent, why, message_id, state, next_attempt_at, created_at)
                values (?, ?, 'F', ?, 'S', 'S', '', '', 'REMINDER', false, '', ?, 'FAILED', now(), now())""",
                UUID.randomUUID(),
                world.id(),
                coordinator.email(),
                UUID.randomUUID().toString());
        assertThat(rehearse().warnings())
                .extracting(Rehearsal.Warning::sentence)
                .contains(
                        "Årsredovisning har sin sista dag 1 maj, som är första maj.",
                        "Mejl till Sam Ordnare (%s) kommer inte fram. Rätta adressen innan året börjar."
                                .formatted(coordinator.email()));
    }

    @Test
    void onlyACoordinatorRehearsesHerOwnYear() {
        TestPerson reviewer = world.known("granskare", Role.REVIEWER);
        assertThatThrownBy(() -> world.as(reviewer, () -> rehearsals.rehearse(year, day -> {})))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld stranger = worlds.create(1);
        assertThatThrownBy(() -> stranger.as(stranger.coordinator(), () -> rehearsals.rehearse(year, day -> {})))
                .isInstanceOf(InvalidWheelException.class)
                .hasMessage("Det finns inget årshjul för %d.".formatted(year));
    }

    /** What happens, as it can be compared: links are nobody's twice. */
    private record Happening(LocalDate on, String what, String who, String title, String words) {

        static Happening mail(LocalDate on, String address, String subject, String text) {
            return new Happening(on, "MAIL", address, subject, text.replaceAll("\\{\\{link:[^}]+}}", "LINK"));
        }
    }

    @Test
    void theRealYearBringsLineByLineWhatWasRehearsed() {
        asks("Organisationsmodulen", "organisation");
        asks("Flödesmodulen", "organisation");
        List<Happening> rehearsed = rehearse().lines().stream()
                .filter(line -> line.what() != What.BEGINS)
                .map(line -> line.what() == What.TASK
                        ? new Happening(
                                line.at().toLocalDate(),
                                "TASK",
                                String.valueOf(line.person()),
                                line.title(),
                                String.valueOf(line.dueOn()))
                        : Happening.mail(line.at().toLocalDate(), line.address(), line.title(), line.text()))
                .toList();
        assertThat(rehearsed).hasSizeGreaterThan(100);
        assertThat(realYear()).containsExactlyInAnyOrderElementsOf(rehearsed);
    }

    private List<Happening> realYear() {
        Instant started = clock.instant();
        Set<UUID> byHand = new HashSet<>();
        world.as(coordinator, () -> years.start(year));
        Instant end = LocalDate.of(year + 1, 1, 1).atStartOfDay(clock.getZone()).toInstant();
        while (true) {
            Instant timer = nextTimer().orElse(end);
            Instant hand = nextHand().orElse(end);
            Instant next = timer.isAfter(hand) ? hand : timer;
            if (!next.isBefore(end)) {
                return happened(started, byHand);
            }
            if (next.isAfter(clock.instant())) {
                clock.move(Duration.between(clock.instant(), next));
            }
            if (timer.isAfter(hand)) {
                Set<UUID> before = mails();
                overYesterday().forEach(id -> world.as(coordinator, () -> years.finish(id, "")));
                Set<UUID> after = mails();
                after.removeAll(before);
                byHand.addAll(after);
            } else {
                Awaitility.await("everything due has been done")
                        .atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> nextTimer()
                                        .filter(at -> !at.isAfter(clock.instant()))
                                        .isEmpty()
                                && nothingLaunches());
            }
        }
    }

    private Optional<Instant> nextTimer() {
        return Optional.ofNullable(jdbc.queryForObject(
                        "select min(duedate_) from act_ru_job where tenant_id_ = ? and duedate_ < '9000-01-01'",
                        Timestamp.class,
                        world.id().toString()))
                .map(Timestamp::toInstant);
    }

    private boolean nothingLaunches() {
        return jdbc.queryForObject(
                        "select count(*) from request_round where association_id = ? and state = 'STARTING'",
                        Integer.class,
                        world.id())
                == 0;
    }

    private Optional<Instant> nextHand() {
        return wheel().occurrences().stream()
                .filter(time -> time.state() == OccurrenceState.PLANNED)
                .map(time -> time.dueOn().plusDays(1).atTime(LocalTime.of(9, 0)).atZone(clock.getZone()))
                .map(java.time.ZonedDateTime::toInstant)
                .min(Instant::compareTo);
    }

    private List<UUID> overYesterday() {
        LocalDate today = LocalDate.now(clock);
        return wheel().occurrences().stream()
                .filter(time ->
                        time.state() == OccurrenceState.PLANNED && time.dueOn().isBefore(today))
                .map(AnnualWheels.Occurrence::id)
                .toList();
    }

    private Set<UUID> mails() {
        return new HashSet<>(
                jdbc.queryForList("select id from outbox_mail where association_id = ?", UUID.class, world.id()));
    }

    private List<Happening> happened(Instant since, Set<UUID> byHand) {
        Stream<Happening> mails = jdbc
                .query(
                        "select id, created_at, to_address, subject, text_body from outbox_mail"
                                + " where association_id = ? and created_at >= ?",
                        (row, number) -> byHand.contains(row.getObject("id", UUID.class))
                                ? Optional.<Happening>empty()
                                : Optional.of(Happening.mail(
                                        day(row.getTimestamp("created_at")),
                                        row.getString("to_address"),
                                        row.getString("subject"),
                                        row.getString("text_body"))),
                        world.id(),
                        Timestamp.from(since))
                .stream()
                .flatMap(Optional::stream);
        Stream<Happening> tasks = jdbc
                .query(
                        "select created_at, assignee_id, title, answers_for, due_on from task"
                                + " where association_id = ? and created_at >= ?",
                        (row, number) -> new Happening(
                                day(row.getTimestamp("created_at")),
                                "TASK",
                                row.getString("assignee_id"),
                                row.getString("answers_for").isEmpty()
                                        ? row.getString("title")
                                        : row.getString("title") + " · " + row.getString("answers_for"),
                                row.getString("due_on")),
                        world.id(),
                        Timestamp.from(since))
                .stream();
        return Stream.concat(mails, tasks).toList();
    }

    private LocalDate day(Timestamp at) {
        return at.toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
