package se.arshjulet.form;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** What a figure can be at all. */
final class FigureRules {

    /** Beyond a billion kronor times a thousand somebody has pasted something else. */
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");

    private FigureRules() {}

    static Optional<String> problem(Question question, BigDecimal number) {
        NumberLimits limits = limits(question);
        if (number.abs().compareTo(LARGEST) > 0) {
            return Optional.of("Talet är för stort. Kontrollera att det inte är två tal efter varandra.");
        }
        int decimals = Objects.requireNonNull(limits.decimals());
        if (number.scale() > decimals) {
            return Optional.of(
                    decimals == 0
                            ? "Svara med ett heltal, utan decimaler."
                            : "Högst %s får plats. Avrunda talet."
                                    .formatted(decimals == 1 ? "en decimal" : decimals + " decimaler"));
        }
        BigDecimal min = limits.min();
        if (min != null && number.compareTo(min) < 0) {
            return Optional.of(
                    min.signum() == 0
                            ? "Talet kan inte vara negativt. Saknas uppgiften, välj ”Finns ej”."
                            : "Talet får vara lägst %s.".formatted(FigureText.of(min)));
        }
        BigDecimal max = limits.max();
        return max != null && number.compareTo(max) > 0
                ? Optional.of("Talet får vara högst %s.".formatted(FigureText.of(max)))
                : Optional.empty();
    }

    /** The question's own limits, and the type's where it has none. */
    static NumberLimits limits(Question question) {
        NumberLimits own = question.number() == null ? NumberLimits.NONE : question.number();
        boolean decimal = question.type() == QuestionType.DECIMAL_NUMBER;
        boolean percent = question.type() == QuestionType.PERCENT;
        int usual = decimal ? 2 : percent ? 1 : 0;
        return new NumberLimits(
                own.unit() != null ? own.unit() : percent ? "%" : question.type() == QuestionType.MONEY ? "kr" : null,
                own.min() != null || decimal ? own.min() : BigDecimal.ZERO,
                own.max() != null || !percent ? own.max() : BigDecimal.valueOf(100),
                own.decimals() != null ? own.decimals() : Integer.valueOf(usual));
    }
}
