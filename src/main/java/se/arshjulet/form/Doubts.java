package se.arshjulet.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What looks odd in a figure, and is right all the same once somebody has said why. */
public final class Doubts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Doubts() {}

    /** What looks odd at the field, as a question in Swedish; empty if nothing does.
     * @param previous the earlier answers, by the keys that this form has */
    public static Optional<String> at(FormDefinition form, AnswerKey at, AnswerSet set, AnswerSet previous) {
        if (!(set.value(at) instanceof AnswerValue.Figure now)) {
            return Optional.empty();
        }
        Optional<String> sum = form.cell(at.questionKey())
                .filter(cell -> !cell.computed() && !cell.sumOf().isEmpty())
                .flatMap(cell -> GridSums.mismatch(form, cell, at.rowKey(), set));
        Plausibility limits = form.question(at.questionKey()).plausibility();
        if (sum.isPresent() || limits == null || form.isComputed(at.questionKey())) {
            return sum;
        }
        BigDecimal before = previous.value(at) instanceof AnswerValue.Figure figure ? figure.number() : null;
        return outside(now.number(), limits).or(() -> leap(now.number(), before, limits));
    }

    /** It looks odd, and nobody has said why. */
    public static Optional<String> unexplained(FormDefinition form, AnswerKey at, AnswerSet set, AnswerSet previous) {
        return at(form, at, set, previous).filter(doubt -> set.at(at)
                .map(GivenAnswer::comment)
                .filter(comment -> !comment.isBlank())
                .isEmpty());
    }

    private static Optional<String> outside(BigDecimal now, Plausibility limits) {
        BigDecimal min = limits.min();
        BigDecimal max = limits.max();
        if (min != null && now.compareTo(min) < 0) {
            return Optional.of("%s är ovanligt lågt (under %s).".formatted(FigureText.of(now), FigureText.of(min)));
        }
        return max != null && now.compareTo(max) > 0
                ? Optional.of("%s är ovanligt högt (över %s).".formatted(FigureText.of(now), FigureText.of(max)))
                : Optional.empty();
    }

    private static Optional<String> leap(BigDecimal now, @Nullable BigDecimal before, Plausibility limits) {
        Integer percent = limits.changePercent();
        if (before == null || percent == null) {
            return Optional.empty();
        }
        BigDecimal change = now.subtract(before).abs();
        BigDecimal least = limits.changeAtLeast();
        boolean small = least != null && change.compareTo(least) < 0;
        boolean within = change.multiply(HUNDRED).compareTo(before.abs().multiply(BigDecimal.valueOf(percent))) <= 0;
        if (small || within) {
            return Optional.empty();
        }
        String than = now.compareTo(before) > 0 ? "mer" : "mindre";
        String share = before.signum() == 0
                ? ""
                : " (%s %%)"
                        .formatted(
                                FigureText.of(change.multiply(HUNDRED).divide(before.abs(), 0, RoundingMode.HALF_UP)));
        return Optional.of("Det är %s %s än förra gången%s: då stod det %s."
                .formatted(FigureText.of(change), than, share, FigureText.of(before)));
    }
}
