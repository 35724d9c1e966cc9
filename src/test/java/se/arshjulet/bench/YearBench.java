package se.arshjulet.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.Rehearsals;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;
import se.arshjulet.bench.SampleYears.Bringing;

/**
 * Many associations' years: every process started, and every timer of the year fired by a moved clock, while nobody does
 * anything. Beside it the bare engine with the same model, as many instances and empty steps, in the same run: the same job
 * executor, threads, pool and interceptors, and as many moves of the clock.
 */
@Tag("bench")
@IntegrationTest
@TestPropertySource(properties = "arshjulet.mail.per-minute=1")
@Import({BareActivity.Steps.class, SilentStarter.Registered.class, SampleYears.class})
class YearBench {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Autowired
    private SampleYears sample;

    @Autowired
    private BareActivity bare;

    @Autowired
    private DrivenYears years;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /**
     * @param started  seconds to start them
     * @param fired    seconds until the last timer of the year had gone off
     * @param cpu      of these the virtual machine's own, in seconds; the database's is not among them
     * @param written  tasks, mails and assignments
     */
    private record Result(
            int instances, double started, long timers, double fired, double cpu, long sql, long written, long bytes) {

        double startedASecond() {
            return instances / started;
        }

        double firedASecond() {
            return timers / fired;
        }
    }

    /** What was there before. */
    private record State(int instances, long timers, double cpu, long sql, long written, long bytes) {}

    /** So many associations: the bare engine, and ours by what comes of it. */
    private record Round(int associations, Result bare, Result silent, Result telling, Result asking) {}

    @Test
    void year() {
        int many = Integer.getInteger("bench.n", 70);
        round(1);
        Round few = round(Math.max(1, many / 10));
        Round all = round(many);
        System.out.printf("%n%-44s %12s %12s%n", "", few.associations() + " years", all.associations() + " years");
        line("instances, ours", few, all, round -> round.telling().instances());
        compare("started a second", few, all, Result::startedASecond);
        compare("timers fired a second", few, all, Result::firedASecond);
        each("timers", few, all, Result::timers);
        each("statements a timer", few, all, result -> (double) result.sql() / result.timers());
        each("ms of the virtual machine's a timer", few, all, result -> 1000 * result.cpu() / result.timers());
        each("tasks, mails, requests written a timer", few, all, result -> (double) result.written() / result.timers());
        each("KB of database an instance", few, all, result -> result.bytes() / 1024.0 / result.instances());
        System.out.printf(
                "%nTen times as many years took %.1f times as long to start and %.1f times as long to fire.%n",
                all.telling().started() / few.telling().started(),
                all.telling().fired() / few.telling().fired());
        rehearse();
    }

    private static void compare(String what, Round few, Round all, ToDoubleFunction<Result> rate) {
        each(what, few, all, rate);
        line("  nothing written, of bare", few, all, round -> ratio(round.silent(), round.bare(), rate));
        line("  with tasks and mails, of bare", few, all, round -> ratio(round.telling(), round.bare(), rate));
        line("  and data requests, of bare", few, all, round -> ratio(round.asking(), round.bare(), rate));
    }

    private static double ratio(Result ours, Result bare, ToDoubleFunction<Result> rate) {
        return rate.applyAsDouble(ours) / rate.applyAsDouble(bare);
    }

    private static void each(String what, Round few, Round all, ToDoubleFunction<Result> value) {
        line(what + ", bare", few, all, round -> value.applyAsDouble(round.bare()));
        line("  ours, nothing written", few, all, round -> value.applyAsDouble(round.silent()));
        line("  ours, with tasks and mails", few, all, round -> value.applyAsDouble(round.telling()));
        line("  ours, and data requests", few, all, round -> value.applyAsDouble(round.asking()));
    }

    private static void line(String what, Round few, Round all, ToDoubleFunction<Round> value) {
        System.out.printf("%-44s %12.2f %12.2f%n", what, value.applyAsDouble(few), value.applyAsDouble(all));
    }

    private Round round(int associations) {
        Result telling = ours(associations, Bringing.TASKS_AND_MAILS);
        Result bareOnes = bare(associations, telling.instances());
        Result silent = ours(associations, Bringing.NOTHING);
        return new Round(associations, bareOnes, silent, telling, ours(associations, Bringing.DATA_REQUESTS));
    }

    private Result ours(int associations, Bringing what) {
        clock.reset();
        int year = nextYear();
        List<TestWorld> all = sample.planned(associations, year, what);
        return measured(year, () -> all.forEach(world -> world.as(world.coordinator(), () -> years.start(year))));
    }

    private Result bare(int associations, int instances) {
        clock.reset();
        int year = nextYear();
        return measured(year, () -> {
            for (int number = 0; number < associations; number++) {
                TenantContext.run(UUID.randomUUID(), () -> bare.start(instances / associations, year));
            }
        });
    }

    private int nextYear() {
        return LocalDate.now(clock).getYear() + 1;
    }

    private Result measured(int year, Runnable start) {
        State before = state();
        Stopwatch starting = new Stopwatch();
        start.run();
        double started = starting.seconds();
        State startedAll = state();
        Stopwatch firing = new Stopwatch();
        letTheYearGo(year);
        double fired = firing.seconds();
        State after = state();
        return new Result(
                startedAll.instances() - before.instances(),
                started,
                after.timers() - startedAll.timers(),
                fired,
                after.cpu() - startedAll.cpu(),
                after.sql() - startedAll.sql(),
                after.written() - startedAll.written(),
                after.bytes() - before.bytes());
    }

    /** A week at a time, each until nothing more is due. */
    private void letTheYearGo(int year) {
        for (LocalDate day = LocalDate.of(year, 1, 4); day.getYear() == year; day = day.plusWeeks(1)) {
            Instant morning = day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
            clock.move(Duration.between(clock.instant(), morning));
            Awaitility.await("everything due has been done")
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .until(this::nothingIsDue);
        }
    }

    private boolean nothingIsDue() {
        return number(
                                "select count(*) from act_ru_job where duedate_ <= ? and retries_ > 0",
                                Timestamp.from(clock.instant()))
                        == 0
                && number("select count(*) from request_round where state = 'STARTING'") == 0;
    }

    private State state() {
        return new State(
                (int) number("select count(*) from act_hi_procinst"),
                // Every timer that went off left its event behind.
                number("select count(*) from act_hi_actinst where act_type_ = 'boundaryTimer'"),
                machine.getProcessCpuTime() / 1e9,
                SqlCount.soFar(),
                number("select (select count(*) from task) + (select count(*) from outbox_mail)"
                        + " + (select count(*) from assignment)"),
                number("select pg_database_size(current_database())"));
    }

    private long number(String sql, Object... values) {
        return jdbc.queryForObject(sql, Long.class, values);
    }

    /** One association's whole year with all that it brings: the second of two, as a server that has been up for a while. */
    private void rehearse() {
        clock.reset();
        int year = nextYear();
        TestWorld world = sample.planned(1, year, Bringing.DATA_REQUESTS).get(0);
        world.as(world.coordinator(), () -> rehearsals.rehearse(year, day -> {}));
        long sql = SqlCount.soFar();
        Stopwatch rehearsing = new Stopwatch();
        int lines = world.as(world.coordinator(), () -> rehearsals.rehearse(year, day -> {}))
                .lines()
                .size();
        System.out.printf(
                "A rehearsal of one association's year took %.1f seconds, %d statements and %d lines.%n%n",
                rehearsing.seconds(), SqlCount.soFar() - sql, lines);
    }
}
