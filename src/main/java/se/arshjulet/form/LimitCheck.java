package se.arshjulet.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** That something fits between the limits of a question. */
final class LimitCheck {

    private static final Pattern FILE_ENDING = Pattern.compile("[a-z0-9]{1,8}");
    private static final int LONGEST_ANSWER = 20_000;
    private static final int MOST_DECIMALS = 6;

    private LimitCheck() {}

    static void check(Question question, FormFaults faults) {
        Integer longest = question.maxLength();
        if (longest != null && (longest < 1 || longest > LONGEST_ANSWER)) {
            faults.at(
                    question,
                    "maxLength är %d och ska vara mellan 1 och %d.".formatted(longest, LONGEST_ANSWER),
                    "”Längsta svar” är %d och ska vara mellan 1 och %d.".formatted(longest, LONGEST_ANSWER));
        }
        if (question.number() != null) {
            number(question, question.number(), faults);
        }
        if (question.plausibility() != null) {
            plausibility(question, question.plausibility(), faults);
        }
        if (question.file() != null) {
            file(question, question.file(), faults);
        }
    }

    private static void number(Question question, NumberLimits own, FormFaults faults) {
        NumberLimits limits = FigureRules.limits(question);
        order(question, "number", "Minst", "Högst", limits.min(), limits.max(), faults);
        Integer decimals = own.decimals();
        if (decimals != null && (decimals < 0 || decimals > MOST_DECIMALS)) {
            faults.at(
                    question,
                    "decimals är %d och ska vara mellan 0 och %d.".formatted(decimals, MOST_DECIMALS),
                    "”Decimaler” är %d och ska vara mellan 0 och %d.".formatted(decimals, MOST_DECIMALS));
        }
        if (question.type() == QuestionType.WHOLE_NUMBER && decimals != null && decimals > 0) {
            faults.at(
                    question,
                    "Ett heltal har inga decimaler. Välj DECIMAL_NUMBER, eller ta bort decimals.",
                    "Ett heltal har inga decimaler. Välj svarstypen ”Decimaltal”.");
        }
        if (own.unit() != null && (own.unit().isBlank() || own.unit().length() > 30)) {
            faults.at(question, "Enheten (unit) ska vara 1–30 tecken.", "”Enhet” ska vara 1–30 tecken.");
        }
    }

    private static void plausibility(Question question, Plausibility odd, FormFaults faults) {
        order(question, "plausibility", "Lägre än", "Högre än", odd.min(), odd.max(), faults);
        NumberLimits limits = FigureRules.limits(question);
        if (outside(odd.min(), limits) || outside(odd.max(), limits)) {
            faults.at(
                    question,
                    "Rimlighetsgränsen ligger utanför vad frågan tar emot, så den gör ingen skillnad. Rätta plausibility.",
                    "”Lägre än” eller ”Högre än” ligger utanför vad frågan tar emot, så det gör ingen skillnad. Ändra det, eller ta bort det.");
        }
        Integer percent = odd.changePercent();
        if (percent != null && percent < 1) {
            faults.at(
                    question,
                    "changePercent är %d och ska vara minst 1.".formatted(percent),
                    "”Ändring i procent” är %d och ska vara minst 1.".formatted(percent));
        }
        if (odd.changeAtLeast() != null
                && (percent == null || odd.changeAtLeast().signum() < 0)) {
            faults.at(
                    question,
                    "changeAtLeast hör ihop med changePercent och kan inte vara negativt.",
                    "”Ändring på minst” hör ihop med ”Ändring i procent” och kan inte vara negativ.");
        }
        if (odd.min() == null && odd.max() == null && percent == null) {
            faults.at(
                    question,
                    "Rimlighetskontrollen säger inget. Skriv min, max eller changePercent.",
                    "Det framgår inte vilka svar som ser konstiga ut. Fyll i ”Lägre än”, ”Högre än” eller ”Ändring i procent”.");
        }
    }

    private static boolean outside(@Nullable BigDecimal limit, NumberLimits limits) {
        BigDecimal min = limits.min();
        BigDecimal max = limits.max();
        return limit != null && (min != null && limit.compareTo(min) < 0 || max != null && limit.compareTo(max) > 0);
    }

    private static void order(
            Question question,
            String word,
            String least,
            String most,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            FormFaults faults) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            faults.at(
                    question,
                    "I %s är min (%s) större än max (%s). Byt plats på dem."
                            .formatted(word, min.toPlainString(), max.toPlainString()),
                    "”%s” (%s) är större än ”%s” (%s). Byt plats på dem."
                            .formatted(least, min.toPlainString(), most, max.toPlainString()));
        }
    }

    private static void file(Question question, FileLimits limits, FormFaults faults) {
        limits.kinds().stream()
                .filter(kind -> !FILE_ENDING.matcher(kind).matches())
                .forEach(kind -> faults.at(
                        question, "Filändelsen ”%s” skrivs med små bokstäver och utan punkt: pdf.".formatted(kind)));
        Integer megabytes = limits.megabytes();
        if (megabytes != null && (megabytes < 1 || megabytes > 100)) {
            faults.at(
                    question,
                    "megabytes är %d och ska vara mellan 1 och 100.".formatted(megabytes),
                    "”Största fil, i MB” är %d och ska vara mellan 1 och 100.".formatted(megabytes));
        }
    }
}
