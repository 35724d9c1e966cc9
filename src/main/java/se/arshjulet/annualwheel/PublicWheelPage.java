package se.arshjulet.annualwheel;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import se.arshjulet.opendata.SwedishText;

/** What the page of a shared year shows: the picture, and the same month by month.
 * @param address its own, without the server's */
record PublicWheelPage(SharedWheel wheel, String address) {

    /** @param name as a heading, "Mars" */
    record MonthOfTimes(String name, List<SharedWheel.Time> times) {}

    public int year() {
        return wheel.year();
    }

    public String title() {
        return "Årshjulet " + wheel.year();
    }

    public String summary() {
        return wheel.summary();
    }

    public List<Ring> rings() {
        return List.of(Ring.values());
    }

    public WheelDrawing drawing() {
        return WheelDrawing.of(wheel);
    }

    /** By the last day, without the months in which nothing ends. */
    public List<MonthOfTimes> months() {
        return Arrays.stream(Month.values())
                .map(month -> new MonthOfTimes(
                        SwedishText.sentence(SwedishDays.month(month.getValue())),
                        wheel.times().stream()
                                .filter(time -> time.dueOn().getMonth() == month)
                                .toList()))
                .filter(month -> !month.times().isEmpty())
                .toList();
    }
}
