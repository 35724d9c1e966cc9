package se.arshjulet.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FigureText;
import se.arshjulet.statistics.FigureCheck.AtLeast;
import se.arshjulet.statistics.FigureCheck.AtMost;
import se.arshjulet.statistics.FigureCheck.Share;
import se.arshjulet.statistics.FigureCheck.Sum;
import se.arshjulet.statistics.FigureCheck.Unchanged;

/** Tries a figure by its check, among the measure's other figures. */
final class CheckTrial {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<MeasureValue.Key, BigDecimal> figures = new HashMap<>();
    private final Map<MeasureValue.Key, Map<String, BigDecimal>> categories = new HashMap<>();

    /** @param all figures of the measure as they will be */
    CheckTrial(Collection<MeasureValue> all) {
        all.forEach(figure -> {
            BigDecimal value = figure.value();
            if (value != null) {
                figures.put(figure.key(), value);
                if (!figure.category().isEmpty()) {
                    categories
                            .computeIfAbsent(figure.key().undivided(), key -> new TreeMap<>())
                            .put(figure.category(), value);
                }
            }
        });
    }

    enum Outcome {
        HOLDS,
        FAILS,
        /** there is nothing to try it against */
        UNTRIED
    }

    /** @param words a Swedish sentence on why it does not hold or was not tried; empty if it holds */
    record Verdict(Outcome outcome, String words) {

        private static final Verdict HOLDS = new Verdict(Outcome.HOLDS, "");

        private static Verdict fails(String words) {
            return new Verdict(Outcome.FAILS, words);
        }

        private static Verdict untried(String words) {
            return new Verdict(Outcome.UNTRIED, words);
        }
    }

    Verdict tried(MeasureValue figure, FigureCheck check) {
        BigDecimal value = figure.value();
        if (value == null) {
            return Verdict.untried("Värdet saknas, så kontrollen kunde inte prövas.");
        }
        if (check instanceof Sum sum) {
            return sum(figure, value, sum);
        }
        if (check instanceof Share share) {
            return share(value, share);
        }
        if (check instanceof AtMost most) {
            return value.compareTo(most.limit()) <= 0
                    ? Verdict.HOLDS
                    : Verdict.fails("%s ryms inte i %s.".formatted(words(value), words(most.limit())));
        }
        if (check instanceof AtLeast least) {
            return value.compareTo(least.limit()) >= 0
                    ? Verdict.HOLDS
                    : Verdict.fails("%s är mindre än %s.".formatted(words(value), words(least.limit())));
        }
        return unchanged(figure, value, ((Unchanged) check).since());
    }

    private Verdict unchanged(MeasureValue figure, BigDecimal value, int since) {
        BigDecimal before = figures.get(figure.key().in(since));
        if (before == null) {
            return Verdict.untried("Värdet för %d finns inte här, så kontrollen kunde inte prövas.".formatted(since));
        }
        return before.compareTo(value) == 0
                ? Verdict.HOLDS
                : Verdict.fails("%d är värdet %s, inte %s.".formatted(since, words(before), words(value)));
    }

    private static Verdict share(BigDecimal value, Share share) {
        if (share.whole().signum() == 0) {
            return Verdict.fails("Det går inte att räkna ut en andel av 0.");
        }
        BigDecimal percent = share.part()
                .multiply(HUNDRED)
                .divide(share.whole(), share.percent().scale(), RoundingMode.HALF_UP);
        if (percent.compareTo(share.percent()) != 0) {
            return Verdict.fails("%s av %s är %s %%, inte %s %%."
                    .formatted(words(share.part()), words(share.whole()), words(percent), words(share.percent())));
        }
        boolean about = List.of(share.part(), share.whole(), share.percent()).stream()
                .anyMatch(number -> number.compareTo(value) == 0);
        return about ? Verdict.HOLDS : notAbout(value);
    }

    private Verdict sum(MeasureValue figure, BigDecimal value, Sum sum) {
        BigDecimal total = sum.terms().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(sum.result()) != 0) {
            return Verdict.fails("%s blir %s, inte %s.".formatted(written(sum), words(total), words(sum.result())));
        }
        boolean isResult = sum.result().compareTo(value) == 0;
        boolean isTerm = sum.terms().stream().anyMatch(term -> term.compareTo(value) == 0);
        if (!isResult && !isTerm) {
            return notAbout(value);
        }
        String disagreement = disagreement(figure, sum);
        return disagreement == null ? Verdict.HOLDS : Verdict.fails(disagreement);
    }

    /** What the measure's own categories say against the sum, where its terms are meant to be them. */
    private @Nullable String disagreement(MeasureValue figure, Sum sum) {
        Map<String, BigDecimal> parts = categories.getOrDefault(figure.key().undivided(), Map.of());
        boolean about = parts.size() == sum.terms().size()
                && (parts.containsKey(figure.category())
                        || parts.values().stream().anyMatch(one -> in(sum.terms(), one)));
        if (!about) {
            return null;
        }
        List<BigDecimal> left = sum.terms().stream()
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toCollection(ArrayList::new));
        for (Map.Entry<String, BigDecimal> part : parts.entrySet()) {
            if (!left.remove(part.getValue().stripTrailingZeros())) {
                return "Kategorin %s är %s, men det talet finns inte i kontrollen."
                        .formatted(part.getKey(), words(part.getValue()));
            }
        }
        BigDecimal total = figures.get(figure.key().undivided());
        return total == null || total.compareTo(sum.result()) == 0
                ? null
                : "Totalen är %s, men kontrollen säger %s.".formatted(words(total), words(sum.result()));
    }

    private static boolean in(List<BigDecimal> numbers, BigDecimal wanted) {
        return numbers.stream().anyMatch(number -> number.compareTo(wanted) == 0);
    }

    private static Verdict notAbout(BigDecimal value) {
        return Verdict.fails("Radens värde %s finns inte i kontrollen.".formatted(words(value)));
    }

    private static String written(Sum sum) {
        return sum.terms().stream()
                .map(CheckTrial::words)
                .collect(Collectors.joining(" + "))
                .replace("+ −", "− ");
    }

    private static String words(BigDecimal number) {
        return FigureText.of(number);
    }
}
