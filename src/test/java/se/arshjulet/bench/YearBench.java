package se.arshjulet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.annualwheel.ActivityStart;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.WheelImport;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.DataRequestStarter;

/**
 * Many associations' years: every process started, and every timer of the year fired by a moved clock, while nobody does
 * anything. Beside it the bare engine with the same model, as many instances and empty steps, in the same run.
 */
@Tag("bench")
@IntegrationTest
@TestPropertySource(properties = "arshjulet.mail.per-minute=1")
@Import(YearBench.BareSteps.class)
class YearBench {

    private static final String BARE = "bare-wheel-activity";
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private WheelImport imports;

    @Autowired
    private DrivenYears years;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    /** Each instance begins, reminds once and is late once, as ours do. */
    @TestConfiguration(proxyBeanMethods = false)
    static class BareSteps {

        @Bean
        JavaDelegate bareBegin(MovableClock clock) {
            return execution -> {
                execution.setVariable("begun", true);
                execution.setVariable("nextWake", Date.from(clock.instant().plus(Duration.ofDays(20))));
            };
        }

        @Bean
        JavaDelegate bareWake(MovableClock clock) {
            return execution -> {
                boolean reminded = Boolean.TRUE.equals(execution.getVariable("reminded"));
                execution.setVariable("reminded", true);
                execution.setVariable(
                        "nextWake", Date.from(reminded ? NEVER : clock.instant().plus(Duration.ofDays(4))));
            };
        }
    }

    private record Result(int instances, double starting, long jobs, double firing, long bytes) {

        double startedASecond() {
            return instances / starting;
        }

        double firedASecond() {
            return jobs / firing;
        }
    }

    @Test
    void year() {
        int many = Integer.getInteger("bench.n", 70);
        int few = Math.max(1, many / 10);
        deployBareModel();
        ours(1);
        Result fewOurs = ours(few);
        Result fewBare = bare(few, fewOurs.instances());
        Result manyOurs = ours(many);
        Result manyBare = bare(many, manyOurs.instances());
        System.out.printf("%n%-34s %12s %12s%n", "", few + " years", many + " years");
        line("instances, ours", fewOurs.instances(), manyOurs.instances());
        line("started a second, ours", fewOurs.startedASecond(), manyOurs.startedASecond());
        line("started a second, bare", fewBare.startedASecond(), manyBare.startedASecond());
        line(
                "  ours of bare",
                fewOurs.startedASecond() / fewBare.startedASecond(),
                manyOurs.startedASecond() / manyBare.startedASecond());
        line("jobs, ours", fewOurs.jobs(), manyOurs.jobs());
        line("jobs a second, ours", fewOurs.firedASecond(), manyOurs.firedASecond());
        line("jobs a second, bare", fewBare.firedASecond(), manyBare.firedASecond());
        line(
                "  ours of bare",
                fewOurs.firedASecond() / fewBare.firedASecond(),
                manyOurs.firedASecond() / manyBare.firedASecond());
        line("KB of database an instance, ours", kilobytes(fewOurs), kilobytes(manyOurs));
        line("KB of database an instance, bare", kilobytes(fewBare), kilobytes(manyBare));
        System.out.printf(
                "Ten times as many years took %.1f times as long to start and %.1f times as long to fire.%n%n",
                manyOurs.starting() / fewOurs.starting(), manyOurs.firing() / fewOurs.firing());
    }

    private static void line(String what, double few, double many) {
        System.out.printf("%-34s %12.2f %12.2f%n", what, few, many);
    }

    private static double kilobytes(Result result) {
        return result.bytes() / 1024.0 / result.instances();
    }

    private Result ours(int associations) {
        clock.reset();
        int year = LocalDate.now(clock).getYear() + 1;
        List<TestWorld> all = new ArrayList<>();
        IntStream.range(0, associations).forEach(number -> all.add(planned(year)));
        long size = size();
        int before = instances();
        Stopwatch starting = new Stopwatch();
        all.forEach(world -> world.as(world.coordinator(), () -> years.start(year)));
        double started = starting.seconds();
        long jobs = jobsDone();
        Stopwatch firing = new Stopwatch();
        letTheYearGo(year);
        return new Result(instances() - before, started, jobsDone() - jobs, firing.seconds(), size() - size);
    }

    private TestWorld planned(int year) {
        TestWorld world = worlds.create(6);
        world.as(world.coordinator(), () -> {
            imports.importAll(year, sample());
            wheels.find(year).orElseThrow().activities().stream()
                    .filter(activity -> activity.title().startsWith("Organisationsmodulen")
                            || activity.title().startsWith("Samverkansmodulen")
                            || activity.title().startsWith("Flödesmodulen"))
                    .forEach(activity -> wheels.change(
                            activity.id(),
                            activity.draft()
                                    .starting(
                                            new ActivityStart(
                                                    DataRequestStarter.KIND,
                                                    Map.of(DataRequestStarter.FORM, "organisation")),
                                            List.of(14, 3))));
        });
        return world;
    }

    private static byte[] sample() {
        try (InputStream file = YearBench.class.getResourceAsStream("/demo/arshjul.csv")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result bare(int associations, int instances) {
        clock.reset();
        int year = LocalDate.now(clock).getYear() + 1;
        int each = instances / associations;
        long size = size();
        int before = instances();
        Stopwatch starting = new Stopwatch();
        for (int number = 0; number < associations; number++) {
            TenantContext.run(
                    UUID.randomUUID(),
                    () -> transaction.executeWithoutResult(status ->
                            IntStream.range(0, each).forEach(i -> startBare(LocalDate.of(year, 1 + i % 12, 2)))));
        }
        double started = starting.seconds();
        long jobs = jobsDone();
        Stopwatch firing = new Stopwatch();
        letTheYearGo(year);
        return new Result(instances() - before, started, jobsDone() - jobs, firing.seconds(), size() - size);
    }

    private void startBare(LocalDate day) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(
                "nextWake",
                Date.from(day.atTime(LocalTime.of(8, 0)).atZone(clock.getZone()).toInstant()));
        runtime.startProcessInstanceByKey(BARE, UUID.randomUUID().toString(), variables);
    }

    private void deployBareModel() {
        try (InputStream model = YearBench.class.getResourceAsStream("/bpmn/wheel-activity.bpmn")) {
            String bare = new String(Objects.requireNonNull(model).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"wheel-activity\"", "\"" + BARE + "\"")
                    .replace("${beginActivityDelegate}", "${bareBegin}")
                    .replace("${wakeActivityDelegate}", "${bareWake}");
            repository.createDeployment().addString(BARE + ".bpmn", bare).deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return jdbc.queryForObject(
                                "select count(*) from act_ru_job where duedate_ <= ? and retries_ > 0",
                                Integer.class,
                                java.sql.Timestamp.from(clock.instant()))
                        == 0
                && jdbc.queryForObject("select count(*) from request_round where state = 'STARTING'", Integer.class)
                        == 0;
    }

    private int instances() {
        return jdbc.queryForObject("select count(*) from act_hi_procinst", Integer.class);
    }

    /** Every timer that went off left its event behind. */
    private long jobsDone() {
        return jdbc.queryForObject("select count(*) from act_hi_actinst where act_type_ = 'boundaryTimer'", Long.class);
    }

    private long size() {
        return jdbc.queryForObject("select pg_database_size(current_database())", Long.class);
    }
}
