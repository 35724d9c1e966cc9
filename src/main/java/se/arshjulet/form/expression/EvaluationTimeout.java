package se.arshjulet.form.expression;

/** Expressions took longer than they were given. */
public final class EvaluationTimeout extends RuntimeException {

    EvaluationTimeout(String message) {
        super(message);
    }
}
