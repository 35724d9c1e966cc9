package se.arshjulet.form.expression;

import java.time.Duration;
import java.util.Map;

/** Evaluates one expression, for tests. */
final class Evaluated {

    static final Duration LONG = Duration.ofSeconds(20);

    private Evaluated() {}

    static Result of(String source, Map<String, ?> variables) {
        return Evaluation.within(LONG, evaluation -> evaluation.evaluate(Expression.parse(source), variables));
    }
}
