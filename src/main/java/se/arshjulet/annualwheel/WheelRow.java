package se.arshjulet.annualwheel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a file, understood as far as it can be without the others.
 * @param number   1 is the header
 * @param monthly  once in each of the months, and not once from the first to the last
 * @param day      which day in the month; null where it is counted from another activity
 * @param counted  from which activity its day is counted; null where it is said by the month
 * @param after    what has to be over before, by name */
record WheelRow(
        int number,
        String title,
        ActivityKind kind,
        List<String> responsible,
        List<Integer> months,
        boolean monthly,
        @Nullable DayInMonth day,
        RuleText.@Nullable Counted counted,
        @Nullable Integer leadDays,
        List<String> after,
        String description) {}
