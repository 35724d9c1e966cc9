package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.annualwheel.SharedWheel.Standing;
import se.arshjulet.association.AssociationInfo;

/** A shared year as the picture's component is told of it; see frontend/wheel/model.ts.
 * @param today null when the year is not this one */
record WheelPictureData(
        int year, @Nullable LocalDate today, List<RingName> rings, List<Arc> occurrences, Labels labels) {

    record RingName(String key, String label) {}

    record Arc(
            String id,
            String activityId,
            String ring,
            String title,
            String responsible,
            LocalDate startsOn,
            LocalDate dueOn,
            String state,
            String stateLabel,
            String when,
            boolean dimmed,
            List<String> dependsOn) {}

    /** @param states of those that are shown: that something is late is nobody else's business */
    record Labels(
            String wheel,
            String owner,
            List<String> months,
            List<String> quarters,
            String hint,
            String today,
            String summary,
            String week,
            String wholeYear,
            Map<String, String> states,
            String moveTo,
            String locale) {}

    static WheelPictureData of(SharedWheel wheel, AssociationInfo association) {
        return new WheelPictureData(
                wheel.year(),
                wheel.today().getYear() == wheel.year() ? wheel.today() : null,
                Arrays.stream(Ring.values())
                        .map(ring -> new RingName(ring.name(), ring.word()))
                        .toList(),
                wheel.times().stream().map(WheelPictureData::arc).toList(),
                labels(wheel, association));
    }

    private static Arc arc(SharedWheel.Time time) {
        return new Arc(
                Integer.toString(time.number()),
                Integer.toString(time.activity()),
                time.ring().name(),
                time.title(),
                time.roles(),
                time.startsOn(),
                time.dueOn(),
                time.standing().name(),
                time.standing().word(),
                time.when(),
                false,
                List.of());
    }

    private static Labels labels(SharedWheel wheel, AssociationInfo association) {
        return new Labels(
                "Årshjulet " + wheel.year(),
                association.demo() ? association.name() + " · exempeldata" : association.name(),
                Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, SwedishDays.LOCALE))
                        .toList(),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> "Kvartal " + quarter)
                        .toList(),
                "Pilarna går i tiden och mellan ringarna. Enter visar i listan, plus och minus zoomar.",
                "i dag",
                wheel.summary(),
                "v.",
                "Hela året",
                Arrays.stream(Standing.values()).collect(Collectors.toMap(Standing::name, Standing::word)),
                "",
                "sv");
    }
}
