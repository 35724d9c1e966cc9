package se.arshjulet.form.expression;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.EvaluationFailureCollector;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.Val;
import se.arshjulet.form.expression.Result.Failure;

/**
 * A batch of evaluations that together have a time to keep. They run on a thread of their own, to which nothing of the
 * caller's thread comes along: no transaction, no association, no signed-in person.
 */
public final class Evaluation {

    private static final ClosedMapper MAPPER = new ClosedMapper();
    private static final FunctionProvider FUNCTIONS = new AllowedFunctions(MAPPER);

    /** Not the engine in front of it, which makes all its functions anew for each evaluation: ten times slower. */
    private static final FeelInterpreter FEEL = new FeelInterpreter(MAPPER);

    private final FeelValues values = new FeelValues(this::stopWhenOver);
    private volatile boolean over;

    private Evaluation() {}

    /** What the work gives.
     * @param work evaluates with what it is given, and is not to keep it; a list or map that it evaluates with must not
     *             change while it runs
     * @throws EvaluationTimeout when the time has passed; the work is then interrupted, and stops at its next look-up */
    public static <T> T within(Duration limit, Function<Evaluation, T> work) {
        Evaluation evaluation = new Evaluation();
        try {
            return Workers.call(limit, () -> work.apply(evaluation));
        } finally {
            evaluation.over = true;
        }
    }

    /** @throws IllegalArgumentException for a value other than Map, List, String, Number, Boolean, LocalDate and null */
    public Result evaluate(Expression expression, Map<String, ?> variables) {
        stopWhenOver();
        FormContext context = values.context(variables);
        EvaluationFailureCollector noted = new EvaluationFailureCollector();
        List<Failure> failures = new ArrayList<>();
        Object value = null;
        try {
            Val val = FEEL.eval(expression.tree(), new EvalContext(MAPPER, context, FUNCTIONS, noted));
            value = PlainValues.of(val);
        } catch (PlainValues.Foreign foreign) {
            failures.add(foreign.failure());
        } catch (ArithmeticException impossible) {
            failures.add(Failures.other(String.valueOf(impossible.getMessage())));
        }
        // FEEL takes some exceptions for failures, so what was thrown at a look-up may not have come through.
        stopWhenOver();
        CollectionConverters.asJava(noted.failures()).forEach(failure -> failures.add(Failures.of(failure)));
        return new Result(value, failures);
    }

    private void stopWhenOver() {
        if (over || Thread.currentThread().isInterrupted()) {
            throw new EvaluationTimeout("The time for these evaluations is over");
        }
    }
}
