package se.arshjulet.base;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * On which days people at a Swedish public body work: not on Saturdays and Sundays, nor on the days of lag (1989:253) om
 * allmänna helgdagar, nor on Midsummer's, Christmas and New Year's Eve, which are work-free by agreement.
 */
@Component
public class WorkingDays {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    private final Map<Year, Map<LocalDate, String>> known = new ConcurrentHashMap<>();

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && holiday(day).isEmpty();
    }

    /** What the holiday is called in Swedish, if the day is one. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(of(Year.from(day)).get(day));
    }

    /** The day itself, or the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The day itself, or the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    public LocalDate lastOf(YearMonth month) {
        return onOrBefore(month.atEndOfMonth());
    }

    /** July is when nobody meets and nobody answers. */
    public static boolean isSummerBreak(LocalDate day) {
        return day.getMonth() == Month.JULY;
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Map<LocalDate, String> of(Year year) {
        return known.computeIfAbsent(year, asked -> holidays.getHolidays(asked).stream()
                .collect(Collectors.toMap(
                        Holiday::getDate, holiday -> holiday.getDescription(SWEDISH), (one, other) -> one)));
    }
}
