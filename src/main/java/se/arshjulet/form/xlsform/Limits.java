package se.arshjulet.form.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arshjulet.form.NumberLimits;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;

/** The limits of an answer, which are settings here and conditions in an XLSForm. */
final class Limits {

    private static final NumberLimits NONE = new NumberLimits(null, null, null, null);

    private Limits() {}

    /** Each as a condition on the question's own answer. */
    static List<String> of(Question question) {
        List<String> limits = new ArrayList<>();
        if (question.maxLength() != null) {
            limits.add("string-length(.) <= " + question.maxLength());
        }
        if (question.type().isFigure() && !question.isComputed()) {
            NumberLimits own = Optional.ofNullable(question.number()).orElse(NONE);
            BigDecimal min =
                    own.min() != null || question.type() == QuestionType.DECIMAL_NUMBER ? own.min() : BigDecimal.ZERO;
            BigDecimal max =
                    own.max() != null || question.type() != QuestionType.PERCENT ? own.max() : BigDecimal.valueOf(100);
            if (min != null) {
                limits.add(". >= " + min.toPlainString());
            }
            if (max != null) {
                limits.add(". <= " + max.toPlainString());
            }
        }
        return limits;
    }
}
