package se.arshjulet.annualwheel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days and months by their Swedish names, for what stands in a plan and in a file whatever language the screen has. */
final class SwedishDays {

    static final Locale LOCALE = Locale.forLanguageTag("sv-SE");

    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMMM", LOCALE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", LOCALE);

    private SwedishDays() {}

    /** E.g. "fre 6 juni". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** E.g. "6 juni". */
    static String dayOfMonth(LocalDate day) {
        return DAY_OF_MONTH.format(day);
    }

    /** E.g. "tisdag". */
    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, LOCALE);
    }

    /** E.g. "juni". */
    static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, LOCALE);
    }
}
