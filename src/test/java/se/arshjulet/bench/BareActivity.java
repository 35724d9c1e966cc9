package se.arshjulet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.base.MovableClock;

/** The year's model with empty steps: what the engine takes for itself, on the same threads and the same pool as ours. */
final class BareActivity {

    private static final String KEY = "bare-wheel-activity";
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final RuntimeService runtime;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    private BareActivity(RuntimeService runtime, TransactionTemplate transaction, MovableClock clock) {
        this.runtime = runtime;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each instance begins, reminds once and is late once, as ours do. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Steps {

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

        @Bean
        BareActivity bareActivity(
                RepositoryService repository,
                RuntimeService runtime,
                TransactionTemplate transaction,
                MovableClock clock) {
            try (InputStream model = BareActivity.class.getResourceAsStream("/bpmn/wheel-activity.bpmn")) {
                String bare = new String(Objects.requireNonNull(model).readAllBytes(), StandardCharsets.UTF_8)
                        .replace("\"wheel-activity\"", "\"" + KEY + "\"")
                        .replace("${beginActivityDelegate}", "${bareBegin}")
                        .replace("${wakeActivityDelegate}", "${bareWake}");
                repository.createDeployment().addString(KEY + ".bpmn", bare).deploy();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new BareActivity(runtime, transaction, clock);
        }
    }

    /** So many of one association, spread over the year's months, in one transaction. */
    void start(int instances, int year) {
        transaction.executeWithoutResult(status ->
                IntStream.range(0, instances).forEach(number -> start(LocalDate.of(year, 1 + number % 12, 2))));
    }

    private void start(LocalDate day) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(
                "nextWake",
                Date.from(day.atTime(LocalTime.of(8, 0)).atZone(clock.getZone()).toInstant()));
        runtime.startProcessInstanceByKey(KEY, UUID.randomUUID().toString(), variables);
    }
}
