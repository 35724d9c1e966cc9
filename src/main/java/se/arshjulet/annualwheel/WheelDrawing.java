package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A shared year as a drawing that is made here, for a browser that runs no script: months around, a ring for each kind, an
 * arc for each time. The component draws the same with titles (frontend/wheel); measures are in units of the drawing, whose
 * middle is 0, 0.
 * @param hand today, if it is in the year */
record WheelDrawing(
        int year,
        List<Shape> months,
        List<Shape> tracks,
        List<Shape> arcs,
        List<Label> labels,
        @Nullable Shape hand) {

    /** @param look the classes that it is coloured by
     * @param name what it is, on hover */
    record Shape(String path, String look, String name) {}

    /** @param turn in degrees around its place */
    record Label(String text, double x, double y, double turn, String look) {

        public String transform() {
            return String.format(Locale.ROOT, "translate(%.1f %.1f) rotate(%.1f)", x, y, turn);
        }
    }

    /** From the middle to the drawing's edge. */
    static final int HALF = 360;

    private static final double BAND = 322;
    private static final double OUTER = 316;
    private static final double HOLE = 96;
    private static final double BETWEEN_RINGS = 5;
    private static final double THICKEST = 15;
    /** The least length of an arc: a day must be seen. */
    private static final double LEAST = 9;
    /** Degrees before January that hold the rings' names. */
    private static final double GAP = 26;

    static WheelDrawing of(SharedWheel wheel) {
        List<Shape> tracks = new ArrayList<>();
        List<Shape> arcs = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        double room = (OUTER - HOLE + BETWEEN_RINGS) / Ring.values().length;
        for (Ring ring : Ring.values()) {
            double outer = OUTER - ring.ordinal() * room;
            double inner = outer - room + BETWEEN_RINGS;
            tracks.add(new Shape(sector(inner, outer, 0, 360 - GAP), "track " + look(ring), ring.word()));
            labels.add(new Label(ring.word(), -6, 4 - (inner + outer) / 2, 0, "ring-name " + look(ring)));
            List<SharedWheel.Time> its = wheel.times().stream()
                    .filter(time -> time.ring() == ring)
                    .sorted(Comparator.comparing(SharedWheel.Time::startsOn).thenComparing(SharedWheel.Time::number))
                    .toList();
            arcs.addAll(arcs(its, inner, outer, wheel.year()));
        }
        List<Shape> months = new ArrayList<>();
        for (Month month : Month.values()) {
            double from = angle(Year.of(wheel.year()).atMonth(month.getValue()).atDay(1), wheel.year());
            double to = angle(
                    Year.of(wheel.year())
                            .atMonth(month.getValue())
                            .atEndOfMonth()
                            .plusDays(1),
                    wheel.year());
            months.add(new Shape(sector(BAND, HALF - 2, from + 0.4, to - 0.4), "month", ""));
            labels.add(monthName(month, (from + to) / 2));
        }
        return new WheelDrawing(wheel.year(), months, tracks, arcs, labels, hand(wheel));
    }

    private static Label monthName(Month month, double angle) {
        boolean lower = angle > 90 && angle < 270;
        double radius = (BAND + HALF - 2) / 2 + (lower ? 5 : -5);
        double[] at = polar(radius, angle);
        return new Label(
                month.getDisplayName(TextStyle.FULL_STANDALONE, SwedishDays.LOCALE),
                at[0],
                at[1],
                lower ? angle + 180 : angle,
                "month-name");
    }

    private static @Nullable Shape hand(SharedWheel wheel) {
        if (wheel.today().getYear() != wheel.year()) {
            return null;
        }
        double angle = angle(wheel.today(), wheel.year());
        return new Shape("M" + point(HOLE, angle) + "L" + point(HALF - 2, angle), "hand", "I dag");
    }

    /** Each in the first lane that is free when it begins. */
    private static List<Shape> arcs(List<SharedWheel.Time> times, double inner, double outer, int year) {
        double least = Math.toDegrees(LEAST / ((inner + outer) / 2));
        List<Double> ends = new ArrayList<>();
        int[] lanes = new int[times.size()];
        double[] to = new double[times.size()];
        for (int i = 0; i < times.size(); i++) {
            double from = angle(times.get(i).startsOn(), year);
            to[i] = Math.max(from + least, angle(times.get(i).dueOn().plusDays(1), year));
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > from + 0.01) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(to[i]);
            } else {
                ends.set(lane, to[i]);
            }
            lanes[i] = lane;
        }
        double lane = (outer - inner) / Math.max(1, ends.size());
        double thickness = Math.min(THICKEST, lane - 1.5);
        List<Shape> arcs = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            SharedWheel.Time time = times.get(i);
            double middle = outer - (lanes[i] + 0.5) * lane;
            double from = angle(time.startsOn(), year);
            arcs.add(new Shape(
                    sector(middle - thickness / 2, middle + thickness / 2, from + 0.2, to[i] - 0.2),
                    "arc " + look(time.ring()) + " is-" + time.standing().name().toLowerCase(Locale.ROOT),
                    "%s, %s, %s"
                            .formatted(
                                    time.title(), time.when(), time.standing().word())));
        }
        return arcs;
    }

    /** Of the day's beginning: the first of January is at the top, and time goes as a clock does. What reaches into another
     * year ends with this one. */
    private static double angle(LocalDate day, int year) {
        int length = Year.of(year).length();
        long since = ChronoUnit.DAYS.between(LocalDate.of(year, 1, 1), day);
        return Math.max(0, Math.min(length, since)) * (360 - GAP) / length;
    }

    private static String sector(double inner, double outer, double from, double to) {
        int large = to - from > 180 ? 1 : 0;
        return "M%sA%s 0 %d 1 %sL%sA%s 0 %d 0 %sZ"
                .formatted(
                        point(outer, from),
                        both(outer),
                        large,
                        point(outer, to),
                        point(inner, to),
                        both(inner),
                        large,
                        point(inner, from));
    }

    private static String both(double radius) {
        return String.format(Locale.ROOT, "%.1f %.1f", radius, radius);
    }

    private static String point(double radius, double angle) {
        double[] at = polar(radius, angle);
        return String.format(Locale.ROOT, "%.2f %.2f", at[0], at[1]);
    }

    private static double[] polar(double radius, double angle) {
        double turned = Math.toRadians(angle - 90);
        return new double[] {radius * Math.cos(turned), radius * Math.sin(turned)};
    }

    private static String look(Ring ring) {
        return "kind-" + ring.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
