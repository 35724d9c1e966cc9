package se.arshjulet.trend.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.trend.Assessment;
import se.arshjulet.trend.TrendTime;

/** The scales in words. */
final class Labels {

    private Labels() {}

    static String of(@Nullable TrendTime time) {
        return say("trend.time." + (time == null ? "none" : time.name().toLowerCase(Locale.ROOT)));
    }

    static String likelihood(int value) {
        return say("trend.likelihood." + value);
    }

    static String impact(int value) {
        return say("trend.impact." + value);
    }

    static List<String> likelihoods() {
        return scale().mapToObj(Labels::likelihood).toList();
    }

    static List<String> impacts() {
        return scale().mapToObj(Labels::impact).toList();
    }

    /** "Trolig, stor påverkan" */
    static String judged(Assessment assessment) {
        return say(
                "trend.judged",
                likelihood(assessment.likelihood()),
                impact(assessment.impact()).toLowerCase(Locale.ROOT));
    }

    private static IntStream scale() {
        return IntStream.rangeClosed(Assessment.LOWEST, Assessment.HIGHEST);
    }

    private static String say(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
