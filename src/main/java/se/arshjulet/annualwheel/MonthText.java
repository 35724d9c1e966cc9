package se.arshjulet.annualwheel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months as a file writes them: "3", "1-6,8-12". */
final class MonthText {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})(?:\\s*[-–]\\s*(\\d{1,2}))?");

    private MonthText() {}

    /** In order; empty if it is not months. */
    static Optional<List<Integer>> read(String text) {
        TreeSet<Integer> months = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from < 1 || to > 12 || to < from) {
                return Optional.empty();
            }
            for (int month = from; month <= to; month++) {
                months.add(month);
            }
        }
        return Optional.of(List.copyOf(months));
    }

    /** The same, written. */
    static String write(List<Integer> months) {
        return ranges(months, Integer::toString, "-", ",");
    }

    /** In words: "januari–juni, augusti–december"; "varje månad" for all of them. */
    static String words(List<Integer> months) {
        return months.size() == 12 ? "varje månad" : ranges(months, SwedishDays::month, "–", ", ");
    }

    private static String ranges(
            List<Integer> months, java.util.function.IntFunction<String> name, String through, String and) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < months.size()) {
            int last = i;
            while (last + 1 < months.size() && months.get(last + 1) == months.get(last) + 1) {
                last++;
            }
            String first = name.apply(months.get(i));
            parts.add(last == i ? first : first + through + name.apply(months.get(last)));
            i = last + 1;
        }
        return String.join(and, parts);
    }
}
