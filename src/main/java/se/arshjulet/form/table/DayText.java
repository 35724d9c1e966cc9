package se.arshjulet.form.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerValue;

/** Days and periods as people write them. */
final class DayText {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./ ]?(\\d{1,2})[-./ ]?(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./ -]+(\\d{1,2})[./ -]+(\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\.? (\\p{L}{3,9})\\.?,? (\\d{4})");
    private static final Pattern UNTIL = Pattern.compile(
            "\\s+(?:till|t\\.?o\\.?m\\.?|och|-|–|—)\\s+|\\s*[–—]\\s*|\\s+(?:till|och|-|–)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final String OPEN = "tills vidare";

    private DayText() {}

    static Optional<LocalDate> day(String text) {
        String plain = text.strip();
        return Stream.of(
                        match(YEAR_FIRST, plain, 1, 2, 3),
                        match(DAY_FIRST, plain, 3, 2, 1),
                        match(IN_WORDS, plain, 3, 2, 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> match(Pattern pattern, String text, int year, int month, int day) {
        Matcher found = pattern.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(year)),
                    month(found.group(month)),
                    Integer.parseInt(found.group(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** From a day to a day, or until further notice where the second is not there. */
    static Optional<AnswerValue.Period> period(String text) {
        String[] ends = UNTIL.split(text.strip(), 2);
        String last = ends.length < 2 ? "" : ends[1].strip();
        Optional<LocalDate> from = day(ends[0]);
        boolean open = last.isEmpty() || last.equalsIgnoreCase(OPEN);
        @Nullable LocalDate to = open ? null : day(last).orElse(null);
        return from.filter(begins -> open || to != null).map(begins -> new AnswerValue.Period(begins, to));
    }
}
