package se.arshjulet.annualwheel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;

/** When an activity comes, said so that it can be said of any year. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DateRule.Monthly.class, name = "MONTHLY"),
    @JsonSubTypes.Type(value = DateRule.Once.class, name = "ONCE"),
    @JsonSubTypes.Type(value = DateRule.Relative.class, name = "RELATIVE")
})
public sealed interface DateRule {

    /** Once in each of the months.
     * @param months from 1 to 12, in order, at least one */
    record Monthly(List<Integer> months, DayInMonth day) implements DateRule {

        public Monthly {
            months = months.stream().distinct().sorted().toList();
            if (months.isEmpty()) {
                throw new IllegalArgumentException("No month");
            }
            months.forEach(DateRule::requireMonth);
        }
    }

    /** Once in the year, from the first month's beginning to the day in the last.
     * @param to not before {@code from} */
    record Once(int from, int to, DayInMonth day) implements DateRule {

        public Once {
            requireMonth(from);
            requireMonth(to);
            if (to < from) {
                throw new IllegalArgumentException("It ends before it begins");
            }
        }
    }

    /** So long before or after another activity, each time that one comes.
     * @param amount from 0 */
    record Relative(UUID anchor, int amount, Unit unit, Side side) implements DateRule {

        public Relative {
            if (amount < 0 || amount > 366) {
                throw new IllegalArgumentException("Not within a year: " + amount);
            }
        }
    }

    enum Unit {
        DAYS,
        WEEKS
    }

    enum Side {
        BEFORE,
        AFTER
    }

    private static void requireMonth(int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("No month " + month);
        }
    }
}
