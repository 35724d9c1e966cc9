package se.arshjulet.form;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormExpressions.Placed;
import se.arshjulet.form.expression.Evaluation;
import se.arshjulet.form.expression.EvaluationTimeout;
import se.arshjulet.form.expression.Result;

/** That expressions come to something of the right kind when everything is answered; tried, for FEEL has no types to ask. */
final class SampleCheck {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private SampleCheck() {}

    /** What is told, in the words of the format and in plain ones. */
    private record Said(String message, String plain) {}

    static void check(FormDefinition form, FormExpressions expressions, FormFaults faults) {
        for (boolean high : new boolean[] {false, true}) {
            LogicValues values = new LogicValues(form, SampleAnswers.of(form, high));
            try {
                expressions.all().forEach(placed -> fault(values, placed)
                        .ifPresent(fault -> faults.add(placed.place(), fault.message(), fault.plain())));
            } catch (EvaluationTimeout slow) {
                faults.form("Uttrycken tar för lång tid att räkna ut. Gör dem enklare.");
                return;
            }
        }
    }

    private static Optional<Said> fault(LogicValues values, Placed placed) {
        // What a part is shown by is asked once, outside its rows.
        List<UUID> rows = placed.question() == null ? List.of(AnswerKey.NO_ROW) : values.rows(placed.section());
        Result result = Evaluation.within(
                LIMIT,
                evaluation -> evaluation.evaluate(
                        placed.expression(),
                        values.seenFrom(
                                placed.section(),
                                rows.get(0),
                                placed.expression().names())));
        return result.failures().stream().map(SampleCheck::told).findFirst().or(() -> wrongKind(placed, result));
    }

    private static Said told(Result.Failure failure) {
        return failure.kind() == Result.Kind.UNKNOWN_NAME
                ? new Said(
                        failure.message() + " En fråga i en annan del med rader nås genom delen: sum(del.fråga).",
                        "Här frågas efter en fråga i en annan del med rader, och den har ett svar per rad. Välj en annan fråga.")
                : new Said(failure.message(), failure.message());
    }

    private static Optional<Said> wrongKind(Placed placed, Result result) {
        @Nullable Object value = result.value();
        if (value == null) {
            return Optional.empty();
        }
        if (placed.use().isCondition()) {
            return value instanceof Boolean
                    ? Optional.empty()
                    : Optional.of(new Said(
                            "Uttrycket blir %s och inte sant eller falskt. Jämför med något: fråga > 0."
                                    .formatted(value),
                            "Villkoret blir %s, och inte ja eller nej. Jämför svaret med något.".formatted(value)));
        }
        Question question = placed.question();
        return question == null || Calculated.entry(question, value).isPresent()
                ? Optional.empty()
                : Optional.of(new Said(
                        "Uttrycket blir %s, som inte passar en fråga av typen %s.".formatted(value, question.type()),
                        "Uträkningen blir %s, som inte passar en fråga som besvaras med %s."
                                .formatted(
                                        value instanceof Boolean yes ? yes ? "ja" : "nej" : value,
                                        PlainType.of(question.type()))));
    }
}
