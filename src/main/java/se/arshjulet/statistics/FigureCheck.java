package se.arshjulet.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line says that its figure can be tried by, as people write it. */
sealed interface FigureCheck {

    /** "10 + 22 − 7 = 25" */
    record Sum(List<BigDecimal> terms, BigDecimal result) implements FigureCheck {}

    /** "53 av 74 = 72 %", as exact as the per cent is written */
    record Share(BigDecimal part, BigDecimal whole, BigDecimal percent) implements FigureCheck {}

    /** "ryms i 53" */
    record AtMost(BigDecimal limit) implements FigureCheck {}

    /** "minst 53" */
    record AtLeast(BigDecimal limit) implements FigureCheck {}

    /** "oförändrat från 2019" */
    record Unchanged(int since) implements FigureCheck {}

    /** Nothing if it is only text. */
    static Optional<FigureCheck> of(String text) {
        return Reader.read(NumberText.plain(text).toLowerCase(Locale.ROOT));
    }

    /** The ways to write them. */
    final class Reader {

        private static final String NUMBER = "((?:\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,]\\d+)?)";
        private static final Pattern SUM =
                Pattern.compile("(-?\\s?" + NUMBER + "(?:\\s?[+-]\\s?" + NUMBER + ")+)\\s?=\\s?(-?" + NUMBER + ")");
        private static final Pattern TERM = Pattern.compile("([+-]?)\\s?" + NUMBER);
        private static final Pattern SHARE = Pattern.compile(
                NUMBER + "\\s?(?:av|/)\\s?" + NUMBER + "\\s?(?:=|är)\\s?" + NUMBER + "\\s?(?:%|procent)");
        private static final Pattern AT_MOST = Pattern.compile("(?:ryms i|ingår i|högst|max|≤|<=)\\s?" + NUMBER);
        private static final Pattern AT_LEAST = Pattern.compile("(?:minst|min|≥|>=)\\s?" + NUMBER);
        private static final Pattern UNCHANGED =
                Pattern.compile("(?:oförändra[td]e?|samma)(?: som)?(?: från| sedan| i)? (\\d{4})");

        private Reader() {}

        static Optional<FigureCheck> read(String text) {
            String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
            Matcher matcher = SHARE.matcher(bare);
            if (matcher.matches()) {
                return Optional.of(new Share(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
            }
            matcher = SUM.matcher(bare);
            if (matcher.matches()) {
                String result = matcher.group(4);
                return Optional.of(new Sum(terms(matcher.group(1)), NumberText.number(result)));
            }
            matcher = AT_MOST.matcher(bare);
            if (matcher.matches()) {
                return Optional.of(new AtMost(number(matcher, 1)));
            }
            matcher = AT_LEAST.matcher(bare);
            if (matcher.matches()) {
                return Optional.of(new AtLeast(number(matcher, 1)));
            }
            matcher = UNCHANGED.matcher(bare);
            return matcher.matches()
                    ? Optional.of(new Unchanged(Integer.parseInt(matcher.group(1))))
                    : Optional.empty();
        }

        private static List<BigDecimal> terms(String sum) {
            List<BigDecimal> terms = new ArrayList<>();
            Matcher term = TERM.matcher(sum);
            while (term.find()) {
                BigDecimal number = number(term, 2);
                terms.add(term.group(1).equals("-") ? number.negate() : number);
            }
            return terms;
        }

        private static BigDecimal number(Matcher matcher, int group) {
            return NumberText.number(matcher.group(group));
        }
    }
}
