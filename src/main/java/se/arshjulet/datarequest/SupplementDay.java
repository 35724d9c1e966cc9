package se.arshjulet.datarequest;

import java.time.LocalDate;

/** By when an answer that is given back is to be mended: a week, on a weekday, unless the reviewer says
 * otherwise; never earlier than it was to be answered. */
final class SupplementDay {

    private static final int DAYS_TO_SUPPLEMENT = 7;

    private SupplementDay() {}

    static LocalDate suggested(LocalDate dueOn, LocalDate today) {
        LocalDate week = weekday(today.plusDays(DAYS_TO_SUPPLEMENT));
        return dueOn.isAfter(week) ? dueOn : week;
    }

    /** The earliest a reviewer may ask for: later than today, and no earlier than what was promised. */
    static LocalDate earliest(LocalDate dueOn, LocalDate today) {
        return dueOn.isAfter(today) ? dueOn : today.plusDays(1);
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
