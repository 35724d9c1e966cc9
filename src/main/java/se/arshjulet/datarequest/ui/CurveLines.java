package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Svg;
import java.util.Locale;
import java.util.stream.Collectors;
import se.arshjulet.datarequest.Curve;

/** The two lines, drawn to any width; what is written beside them keeps its size. */
class CurveLines extends Svg {

    private static final int DAYS = Curve.LAST - Curve.FIRST;

    CurveLines(Curve now, Curve before) {
        super("""
                <svg viewBox="0 0 %d 100" preserveAspectRatio="none" focusable="false">
                <path class="curve-grid" d="M0 0H%1$d M0 50H%1$d M0 100H%1$d"/>
                <path class="curve-last-day" d="M%d 0V100"/>
                <polyline class="curve-before" points="%s"/>
                <polyline class="curve-now" points="%s"/>
                </svg>
                """.formatted(DAYS, -Curve.FIRST, points(before), points(now)));
    }

    /** How far to the right a day stands, in percent. */
    static double across(int day) {
        return 100.0 * (day - Curve.FIRST) / DAYS;
    }

    private static String points(Curve curve) {
        return curve.points().stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%d,%.1f",
                        point.day() - Curve.FIRST,
                        100 - 100.0 * point.answered() / point.asked()))
                .collect(Collectors.joining(" "));
    }
}
