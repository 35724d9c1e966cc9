package se.arshjulet.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an expression came to, as an answer to its question. */
final class Calculated {

    private Calculated() {}

    /** Empty if it came to nothing, or to something that the question cannot hold. */
    static Optional<Entry> entry(Question question, @Nullable Object result) {
        return value(question, result).map(Entry::of);
    }

    private static Optional<AnswerValue> value(Question question, @Nullable Object result) {
        return switch (question.type()) {
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY ->
                result instanceof BigDecimal number
                        ? Optional.of(new AnswerValue.Figure(number.setScale(decimals(question), RoundingMode.HALF_UP)))
                        : Optional.empty();
            case SHORT_TEXT, LONG_TEXT ->
                result instanceof String text && !text.isBlank()
                        ? Optional.of(new AnswerValue.Text(text))
                        : Optional.empty();
            case YES_NO -> result instanceof Boolean yes ? Optional.of(new AnswerValue.YesNo(yes)) : Optional.empty();
            case DATE -> result instanceof LocalDate day ? Optional.of(new AnswerValue.Day(day)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static int decimals(Question question) {
        return Objects.requireNonNull(FigureRules.limits(question).decimals());
    }
}
