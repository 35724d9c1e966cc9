package se.arshjulet.datarequest;

import java.util.List;
import java.util.Optional;

/** How much of what was asked in a year had come by which day, told from the last day.
 * @param points by day, from {@link #FIRST} at the earliest to {@link #LAST} at the latest; it ends where too few requests have come yet to compare */
public record Curve(int year, List<Point> points) {

    /** Earlier than so many days before the last day there is little to see. */
    public static final int FIRST = -28;

    /** And so many after it. */
    public static final int LAST = 28;

    /** Only requests whose turn has come count: what is due next month cannot have been answered the day after its last.
     * @param day      0 is the last day, 3 three days after it
     * @param answered how many had been sent in by the end of it
     * @param asked    of so many */
    public record Point(int day, int answered, int asked) {

        /** From 0 to 100. */
        public int percent() {
            return asked == 0 ? 0 : Math.round(100f * answered / asked);
        }
    }

    /** The figures of a day, if anyone has come so far. */
    public Optional<Point> at(int day) {
        return points.stream().filter(point -> point.day() == day).findFirst();
    }
}
