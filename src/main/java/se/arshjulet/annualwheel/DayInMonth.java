package se.arshjulet.annualwheel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.base.WorkingDays;

/** Which day of a month, said so that it can be said of any month; always a working day. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DayInMonth.NthWeekday.class, name = "WEEKDAY"),
    @JsonSubTypes.Type(value = DayInMonth.DayNumber.class, name = "DAY"),
    @JsonSubTypes.Type(value = DayInMonth.LastWorkingDay.class, name = "LAST")
})
public sealed interface DayInMonth {

    LocalDate in(YearMonth month, WorkingDays days);

    /** The day it would be if nobody ever had a day off; another than {@link #in} tells that it has been moved. */
    LocalDate unadjusted(YearMonth month);

    /** As people write it: "andra tisdagen", "den 15", "sista vardagen". */
    default String text() {
        return DayText.write(this);
    }

    /** Every day that can be said, the likeliest first. */
    static List<DayInMonth> all() {
        List<DayInMonth> all = new ArrayList<>();
        all.add(new LastWorkingDay());
        for (int nth : new int[] {1, 2, 3, 4, NthWeekday.LAST}) {
            for (DayOfWeek weekday : List.of(
                    DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
                all.add(new NthWeekday(nth, weekday));
            }
        }
        for (int day = 1; day <= 31; day++) {
            all.add(new DayNumber(day));
        }
        return all;
    }

    /** E.g. the second Tuesday. On a holiday it is the same weekday a week later, or before where the month is over.
     * @param nth from 1 to 4, or {@link #LAST} */
    record NthWeekday(int nth, DayOfWeek weekday) implements DayInMonth {

        public static final int LAST = -1;

        public NthWeekday {
            if (nth != LAST && (nth < 1 || nth > 4)) {
                throw new IllegalArgumentException("No " + nth + "th weekday in every month");
            }
        }

        @Override
        public LocalDate in(YearMonth month, WorkingDays days) {
            LocalDate day = unadjusted(month);
            if (days.isWorkingDay(day)) {
                return day;
            }
            LocalDate later = day.plusWeeks(1);
            boolean there = YearMonth.from(later).equals(month) && days.isWorkingDay(later);
            return there ? later : days.onOrBefore(day);
        }

        @Override
        public LocalDate unadjusted(YearMonth month) {
            return month.atDay(1)
                    .with(
                            nth == LAST
                                    ? TemporalAdjusters.lastInMonth(weekday)
                                    : TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }
    }

    /** The day of that number, the last one of a shorter month; on a day off the working day before.
     * @param day from 1 to 31 */
    record DayNumber(int day) implements DayInMonth {

        public DayNumber {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("No day " + day);
            }
        }

        @Override
        public LocalDate in(YearMonth month, WorkingDays days) {
            return days.onOrBefore(unadjusted(month));
        }

        @Override
        public LocalDate unadjusted(YearMonth month) {
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
    }

    /** The last working day of the month. */
    record LastWorkingDay() implements DayInMonth {

        @Override
        public LocalDate in(YearMonth month, WorkingDays days) {
            return days.lastOf(month);
        }

        /** Never moved: which day it is, is what the rule says. */
        @Override
        public LocalDate unadjusted(YearMonth month) {
            return month.atEndOfMonth();
        }
    }
}
