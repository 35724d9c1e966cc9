package se.arshjulet.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.expression.Expression;
import se.arshjulet.form.expression.ExpressionFault;
import se.arshjulet.form.expression.ExpressionPart;

/** That the limits and the demands of a figure leave some figure to answer with. Only what is certain is told: demands that hold the
 * answer against a number, all of which must be met. */
final class DemandCheck {

    private static final Map<String, String> TURNED = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "=", "=");

    private DemandCheck() {}

    static void check(Question question, FormFaults faults) {
        // What is worked out is not held to the limits.
        if (!question.type().isFigure() || question.isComputed()) {
            return;
        }
        NumberLimits limits = FigureRules.limits(question);
        int decimals = Objects.requireNonNull(limits.decimals());
        Room allowed = new Room(limits.min(), limits.max());
        if (decimals < 0 || allowed.isEmpty()) {
            return;
        }
        Room left = allowed;
        for (Constraint demand : question.constraints()) {
            for (ExpressionPart part : together(demand)) {
                left = left.within(of(part, question, decimals));
            }
        }
        if (left.isEmpty()) {
            String why = "Inget tal godtas, för det ska vara både minst %s och högst %s."
                    .formatted(FigureText.of(left.least()), FigureText.of(left.most()));
            faults.at(
                    question,
                    why + " Rätta number eller constraints.",
                    why + " Ändra ”Minst”, ”Högst” eller kraven under ”Svaret godtas om”.");
        }
    }

    /** What must all hold for the demand to be met. */
    private static List<ExpressionPart> together(Constraint demand) {
        try {
            List<ExpressionPart> all = new ArrayList<>();
            takeApart(Expression.parse(demand.that()).parts(), all);
            return all;
        } catch (ExpressionFault toldOfElsewhere) {
            return List.of();
        }
    }

    private static void takeApart(ExpressionPart part, List<ExpressionPart> into) {
        if (part instanceof ExpressionPart.Pair pair && pair.sign().equals("and")) {
            takeApart(pair.left(), into);
            takeApart(pair.right(), into);
        } else {
            into.add(part);
        }
    }

    private static Room of(ExpressionPart part, Question question, int decimals) {
        if (part instanceof ExpressionPart.Pair pair && TURNED.containsKey(pair.sign())) {
            if (isAnswer(pair.left(), question)) {
                return room(pair.sign(), number(pair.right()), decimals);
            }
            if (isAnswer(pair.right(), question)) {
                return room(TURNED.get(pair.sign()), number(pair.left()), decimals);
            }
        }
        return Room.ALL;
    }

    private static boolean isAnswer(ExpressionPart part, Question question) {
        return part instanceof ExpressionPart.Path path && path.steps().equals(List.of(question.key()));
    }

    private static @Nullable BigDecimal number(ExpressionPart part) {
        if (part instanceof ExpressionPart.Digits digits) {
            return new BigDecimal(digits.digits());
        }
        return part instanceof ExpressionPart.Negative negative && negative.of() instanceof ExpressionPart.Digits digits
                ? new BigDecimal(digits.digits()).negate()
                : null;
    }

    /** The figures, of those that have so many decimals, that compare so with the number. */
    private static Room room(String sign, @Nullable BigDecimal number, int decimals) {
        if (number == null) {
            return Room.ALL;
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal up = number.setScale(decimals, RoundingMode.CEILING);
        BigDecimal down = number.setScale(decimals, RoundingMode.FLOOR);
        return switch (sign) {
            case ">=" -> new Room(up, null);
            case "<=" -> new Room(null, down);
            case ">" -> new Room(down.add(step), null);
            case "<" -> new Room(null, up.subtract(step));
            default -> new Room(up, down);
        };
    }

    /** From the one figure to the other; open where there is none. */
    private record Room(@Nullable BigDecimal min, @Nullable BigDecimal max) {

        static final Room ALL = new Room(null, null);

        Room within(Room other) {
            return new Room(
                    Stream.of(this, other)
                            .map(Room::min)
                            .filter(Objects::nonNull)
                            .max(BigDecimal::compareTo)
                            .orElse(null),
                    Stream.of(this, other)
                            .map(Room::max)
                            .filter(Objects::nonNull)
                            .min(BigDecimal::compareTo)
                            .orElse(null));
        }

        boolean isEmpty() {
            return min != null && max != null && min.compareTo(max) > 0;
        }

        BigDecimal least() {
            return Objects.requireNonNull(min);
        }

        BigDecimal most() {
            return Objects.requireNonNull(max);
        }
    }
}
