package se.arshjulet.annualwheel;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arshjulet.annualwheel.DayInMonth.DayNumber;
import se.arshjulet.annualwheel.DayInMonth.LastWorkingDay;
import se.arshjulet.annualwheel.DayInMonth.NthWeekday;

/** Which day of a month, as people write it: "andra tisdagen", "den 15", "sista vardagen". */
final class DayText {

    private static final List<String> ORDINALS = List.of("första", "andra", "tredje", "fjärde");
    private static final String LAST = "sista";
    private static final Pattern NUMBER = Pattern.compile("(?:senast )?(?:den )?(\\d{1,2})(?::[ae])?");

    private DayText() {}

    /** Empty if it says no day; an empty text is the last working day. */
    static Optional<DayInMonth> read(String text) {
        String said = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+i månaden$", "");
        if (said.isEmpty() || said.equals("sista vardagen")) {
            return Optional.of(new LastWorkingDay());
        }
        Matcher number = NUMBER.matcher(said);
        if (number.matches()) {
            int day = Integer.parseInt(number.group(1));
            return day < 1 || day > 31 ? Optional.empty() : Optional.of(new DayNumber(day));
        }
        String[] words = said.split("\\s+");
        return words.length == 2 ? weekday(words[0], words[1]) : Optional.empty();
    }

    private static Optional<DayInMonth> weekday(String ordinal, String weekday) {
        int nth = ordinal.equals(LAST) ? NthWeekday.LAST : ORDINALS.indexOf(ordinal) + 1;
        return nth == 0
                ? Optional.empty()
                : Arrays.stream(DayOfWeek.values())
                        .filter(day -> definite(day).equals(weekday))
                        .findFirst()
                        .map(day -> new NthWeekday(nth, day));
    }

    static String write(DayInMonth day) {
        if (day instanceof NthWeekday nth) {
            String ordinal = nth.nth() == NthWeekday.LAST ? LAST : ORDINALS.get(nth.nth() - 1);
            return ordinal + " " + definite(nth.weekday());
        }
        return day instanceof DayNumber number ? "den " + number.day() : "sista vardagen";
    }

    /** E.g. "tisdagen". */
    private static String definite(DayOfWeek day) {
        return SwedishDays.weekday(day) + "en";
    }
}
