package se.arshjulet.form.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.form.expression.Result.Kind;

class EvaluationTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    private final Map<String, Object> variables = new HashMap<>(Map.of("text", "a", "tal", 5));

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "text > 1 ¦ NOT_COMPARABLE",
                "text = 1 ¦ NOT_COMPARABLE",
                "text + 1 ¦ WRONG_TYPE",
                "borta > 1 ¦ UNKNOWN_NAME",
                "abs(text) ¦ FUNCTION",
                "if tal then 1 else 2 ¦ WRONG_TYPE",
            })
    void whatFeelCouldNotDoIsTold(String source, Kind kind) {
        assertThat(Evaluated.of(source, variables).failures())
                .extracting(Result.Failure::kind)
                .contains(kind);
    }

    @Test
    void aFailureIsToldInSwedishWithTheValuesButWithoutTheEnginesNames() {
        assertThat(Evaluated.of("text > 1", variables).failures())
                .singleElement()
                .extracting(Result.Failure::message)
                .asString()
                .startsWith("Värdena är av olika slag och kan inte jämföras (")
                .doesNotContain("Val");
    }

    @Test
    void whatWentWellHasNoFailures() {
        assertThat(Evaluated.of("tal > 1 and text = \"a\"", variables).failures())
                .isEmpty();
    }

    @Test
    void aNumberThatHasGrownBeyondAllFiguresIsNoValue() {
        String product =
                String.join("*", IntStream.range(0, 40).mapToObj(i -> "stort").toList());
        Result result = Evaluated.of(product, Map.of("stort", new BigDecimal("1" + "0".repeat(33))));
        assertThat(result.value()).isNull();
        assertThat(result.failures()).extracting(Result.Failure::kind).containsExactly(Kind.TOO_LARGE);
    }

    static List<Object> foreign() {
        return List.of(
                new Object(),
                new Date(0),
                Instant.EPOCH,
                Kind.OTHER,
                Set.of(1),
                'c',
                new int[] {1},
                String.class,
                Runtime.getRuntime(),
                Double.NaN,
                Double.POSITIVE_INFINITY,
                new BigDecimal("1E+999999999"),
                new BigDecimal("1E-999999999"),
                List.of(Map.of("inne", new Date(0))),
                Map.of(1, "namn"),
                List.of(List.of(List.of(List.of(List.of(List.of(List.of(List.of(List.of())))))))));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void aValueThatIsNotPlainIsRefusedWhereverItStands(Object value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Evaluated.of("1", Map.of("x", value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text.class",
                "text.getClass",
                "text.bytes",
                "tal.class",
                "dag.chronology",
                "lista.class",
                "rad.class",
                "rad.empty",
                "class",
                "java.lang.Runtime",
                "this"
            })
    void noNameLeadsIntoJava(String source) {
        variables.put("lista", List.of("a"));
        variables.put("rad", Map.of("a", 1));
        variables.put("dag", java.time.LocalDate.EPOCH);
        Object value = Evaluated.of(source, variables).value();
        assertThat(value instanceof List<?> list ? list.get(0) : value).isNull();
    }

    @Test
    void workThatTakesTooLongIsLeftAndStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Expression expression = Expression.parse("sum(rader[a > 5].a)");
        Map<String, ?> rows = Map.of(
                "rader", IntStream.range(0, 100).mapToObj(i -> Map.of("a", i)).toList());
        assertThatThrownBy(() -> Evaluation.within(SHORT, evaluation -> {
                    try {
                        while (true) {
                            evaluation.evaluate(expression, rows);
                        }
                    } finally {
                        stopped.countDown();
                    }
                }))
                .isInstanceOf(EvaluationTimeout.class);
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anEvaluationThatTakesTooLongIsStoppedInTheMidstOfIt() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        List<Map<String, Integer>> rows =
                IntStream.range(0, 20_000).mapToObj(i -> Map.of("a", i)).toList();
        Expression quadratic = Expression.parse("count(rader[a > sum(rader.a)])");
        assertThatThrownBy(() -> Evaluation.within(SHORT, evaluation -> {
                    try {
                        return evaluation.evaluate(quadratic, Map.of("rader", rows));
                    } finally {
                        stopped.countDown();
                    }
                }))
                .isInstanceOf(EvaluationTimeout.class);
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void thoseWhoTakeTooLongDoNotTakeTheThreadsFromOthers() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        try {
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(() -> Evaluation.within(SHORT, evaluation -> hang(end)))
                        .isInstanceOf(EvaluationTimeout.class);
            }
            assertThat(Evaluated.of("tal", variables).value()).isEqualTo(new BigDecimal(5));
        } finally {
            end.countDown();
        }
    }

    private static boolean hang(CountDownLatch end) {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
            Thread.interrupted();
        }
        return true;
    }

    @Test
    void anEvaluationThatSomebodyKeptIsWorthNothingAfterwards() {
        Evaluation kept = Evaluation.within(Evaluated.LONG, evaluation -> evaluation);
        assertThatThrownBy(() -> kept.evaluate(Expression.parse("1"), Map.of())).isInstanceOf(EvaluationTimeout.class);
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        assertThatThrownBy(() -> Evaluation.within(Evaluated.LONG, evaluation -> {
                    throw new IllegalStateException("mitt fel");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mitt fel");
    }

    @Test
    void manyEvaluateAtOnceAndEachGetsItsOwn() throws Exception {
        Expression expression = Expression.parse("sum(rader[a > gräns].a) + eget");
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Object>> work = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                int own = i;
                Map<String, ?> mine =
                        Map.of("rader", Arrays.asList(Map.of("a", 1), Map.of("a", 10)), "gräns", 5, "eget", own);
                work.add(() -> Evaluation.within(
                        Evaluated.LONG,
                        evaluation -> evaluation.evaluate(expression, mine).value()));
            }
            List<Future<Object>> results = people.invokeAll(work);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(new BigDecimal(10 + i));
            }
        } finally {
            people.shutdownNow();
        }
    }
}
