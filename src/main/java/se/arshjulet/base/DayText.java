package se.arshjulet.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day as people write it, in a field as in a table: "20260115", "15/1 2026", "15 jan 2026". */
public final class DayText {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private static final String MONTH = "\\p{L}{3,9}";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./ ]?(\\d{1,2})[-./ ]?(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./ -]+(\\d{1,2})[./ -]+(\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile("(?:den )?(\\d{1,2})\\.? (" + MONTH + ")\\.?,? (\\d{4})");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?:den )?(\\d{1,2})(?:\\s*[./]\\s*|\\.? )(\\d{1,2}|" + MONTH + ")\\.?");

    /** Every year has it that any year has. */
    private static final int LEAP_YEAR = 2024;

    private DayText() {}

    /** Empty if it is no day, or if it does not say the year: which one is meant is not to be guessed. */
    public static Optional<LocalDate> day(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        match(YEAR_FIRST, plain, 1, 2, 3),
                        match(DAY_FIRST, plain, 3, 2, 1),
                        match(IN_WORDS, plain, 3, 2, 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** It is a day of a year that is not said. */
    public static boolean lacksYear(String text) {
        Matcher found = WITHOUT_YEAR.matcher(text.strip().toLowerCase(Locale.ROOT));
        return found.matches()
                && of(LEAP_YEAR, month(found.group(2)), Integer.parseInt(found.group(1)))
                        .isPresent();
    }

    private static Optional<LocalDate> match(Pattern pattern, String text, int year, int month, int day) {
        Matcher found = pattern.matcher(text);
        return found.matches()
                ? of(Integer.parseInt(found.group(year)), month(found.group(month)), Integer.parseInt(found.group(day)))
                : Optional.empty();
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** By its number or by the beginning of its name; 0 if there is none such. */
    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return IntStream.range(0, MONTHS.size())
                .filter(number -> MONTHS.get(number).startsWith(written))
                .map(number -> number + 1)
                .findFirst()
                .orElse(0);
    }
}
