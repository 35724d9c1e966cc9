package se.arshjulet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.LargeRounds;
import se.arshjulet.datarequest.RoundState;
import se.arshjulet.datarequest.Rounds;

/**
 * What a launch costs beside its floor: the same model with empty steps, in the same engine, at the same history level, in
 * transactions of fifty. The two take turns, so that a neighbour's load on the machine falls on both.
 */
@Tag("bench")
@IntegrationTest
@TestPropertySource(properties = "arshjulet.mail.per-minute=1")
@Import(LaunchBench.EmptySteps.class)
class LaunchBench {

    private static final int ROUNDS = 5;
    private static final int FIFTY = 50;
    private static final String BARE = "bare-data-request";

    @Autowired
    private LargeRounds largeRounds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @TestConfiguration(proxyBeanMethods = false)
    static class EmptySteps {
        @Bean
        JavaDelegate emptyStep() {
            return execution -> {};
        }
    }

    @Test
    void launch() {
        int count = Integer.getInteger("bench.n", 1000);
        deployBareModel();
        TestWorld world = largeRounds.world(count);
        startBare(world, count / 2);
        launchRound(world, "Uppvärmning");
        double bareSeconds = 0;
        double productSeconds = 0;
        long bareCpu = 0;
        long productCpu = 0;
        for (int i = 1; i <= ROUNDS; i++) {
            long cpu = cpuOfThreads("main");
            double bare = startBare(world, count);
            bareCpu += cpuOfThreads("main") - cpu;
            cpu = cpuOfThreads("launch");
            double product = launchRound(world, "Omgång " + i);
            productCpu += cpuOfThreads("launch") - cpu;
            System.out.printf("  %d: engine %.0f/s, product %.0f/s%n", i, count / bare, count / product);
            bareSeconds += bare;
            productSeconds += product;
        }
        System.out.printf(
                "launch %d, %d times: product %.0f assignments/s, bare engine in fifties %.0f/s, ratio %.2f (aim 0.70)%n",
                count,
                ROUNDS,
                count * ROUNDS / productSeconds,
                count * ROUNDS / bareSeconds,
                bareSeconds / productSeconds);
        System.out.printf(
                "  processor time in the JVM, which a neighbour's load leaves alone: product %.2f ms, engine %.2f ms an assignment%n",
                productCpu / 1e6 / count / ROUNDS, bareCpu / 1e6 / count / ROUNDS);
    }

    private static long cpuOfThreads(String name) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().equals(name))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private void deployBareModel() {
        try (var stream = getClass().getResourceAsStream("/bpmn/data-request.bpmn")) {
            String model = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"data-request\"", "\"" + BARE + "\"")
                    .replaceAll("delegateExpression=\"[^\"]+\"", "delegateExpression=\"\\${emptyStep}\"");
            repository.createDeployment().addString("bare.bpmn", model).deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double startBare(TestWorld world, int count) {
        Date wake = Date.from(Instant.now().plus(Duration.ofDays(16)));
        Stopwatch watch = new Stopwatch();
        TenantContext.run(world.id(), () -> {
            for (int done = 0; done < count; done += FIFTY) {
                int these = Math.min(FIFTY, count - done);
                transaction.executeWithoutResult(status -> {
                    for (int i = 0; i < these; i++) {
                        Map<String, Object> variables = new HashMap<>(Map.of("nextWake", wake));
                        runtime.startProcessInstanceByKey(
                                BARE, UUID.randomUUID().toString(), variables);
                    }
                });
            }
        });
        return watch.seconds();
    }

    private double launchRound(TestWorld world, String title) {
        Rounds.Plan plan = largeRounds.plan(world, title, 30, 14, 3);
        UUID roundId = world.as(world.coordinator(), () -> rounds.plan(plan));
        Stopwatch watch = new Stopwatch();
        world.as(world.coordinator(), () -> rounds.start(roundId));
        Awaitility.await(title)
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> requests.round(world, roundId).state() == RoundState.RUNNING);
        return watch.seconds();
    }
}
