package se.arshjulet.form.expression;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationFailure;
import se.arshjulet.form.expression.Result.Failure;
import se.arshjulet.form.expression.Result.Kind;

/** Tells FEEL's failures in Swedish, with what FEEL says of the values in parentheses. */
final class Failures {

    private record Told(Kind kind, String words) {}

    private static final Map<String, Told> TOLD = Map.of(
            "NO_VARIABLE_FOUND", new Told(Kind.UNKNOWN_NAME, "Namnet finns inte"),
            "NO_CONTEXT_ENTRY_FOUND", new Told(Kind.UNKNOWN_NAME, "Namnet finns inte"),
            "NO_PROPERTY_FOUND", new Told(Kind.UNKNOWN_NAME, "Namnet finns inte"),
            "NOT_COMPARABLE", new Told(Kind.NOT_COMPARABLE, "Värdena är av olika slag och kan inte jämföras"),
            "INVALID_TYPE", new Told(Kind.WRONG_TYPE, "Värdet är av fel slag"),
            "NO_FUNCTION_FOUND", new Told(Kind.FUNCTION, "Funktionen finns inte"),
            "FUNCTION_INVOCATION_FAILURE", new Told(Kind.FUNCTION, "Funktionen kan inte räkna på värdet"));

    /** FEEL names the classes of its values: ValNumber(5). */
    private static final Pattern CLASSES = Pattern.compile("Val[A-Z][A-Za-z]*\\(([^()]*)\\)");

    private Failures() {}

    static Failure of(EvaluationFailure noted) {
        Told told =
                TOLD.getOrDefault(noted.failureType().toString(), new Told(Kind.OTHER, "Uttrycket kan inte räknas ut"));
        return new Failure(told.kind(), told.words() + " (" + plain(noted.failureMessage()) + ").");
    }

    static Failure other(String message) {
        return new Failure(Kind.OTHER, "Uttrycket kan inte räknas ut (" + plain(message) + ").");
    }

    private static String plain(String message) {
        return CLASSES.matcher(message).replaceAll("$1").replace("ValNull", "null");
    }
}
