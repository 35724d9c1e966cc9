package se.arshjulet.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.arshjulet.statistics.Measure.Kind;

/**
 * What a new measure's figures are, by its unit, its name and the figures. Whole numbers of which nothing else is known are
 * taken for people: then small ones are suppressed until a coordinator says that they are something else.
 */
final class KindGuess {

    private static final Set<String> PEOPLE =
            Set.of("personer", "person", "deltagare", "antal personer", "individer", "invånare", "antal");

    private static final Pattern SHARE = Pattern.compile("%|\\bprocent\\b|\\bandel(en)?\\b");
    private static final Pattern MONEY = Pattern.compile("\\b([tm]n?)?kr\\b|\\bkronor\\b|\\bsek\\b");

    private KindGuess() {}

    static Kind of(String unit, String name, Collection<MeasureValue> values) {
        String word = unit.strip().toLowerCase(Locale.ROOT);
        if (PEOPLE.contains(word)) {
            return Kind.PEOPLE;
        }
        String words = word + " " + name.toLowerCase(Locale.ROOT);
        if (SHARE.matcher(words).find()) {
            return Kind.SHARE;
        }
        if (MONEY.matcher(words).find() || !values.stream().allMatch(KindGuess::couldCount)) {
            return Kind.AMOUNT;
        }
        return Kind.PEOPLE;
    }

    /** Whether people can be counted to it; what is missing could be. */
    static boolean couldCount(MeasureValue figure) {
        BigDecimal value = figure.value();
        return value == null || (value.scale() <= 0 && value.signum() >= 0);
    }
}
