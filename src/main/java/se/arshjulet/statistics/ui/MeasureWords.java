package se.arshjulet.statistics.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FigureText;
import se.arshjulet.statistics.Measure;
import se.arshjulet.statistics.MeasureValue;
import se.arshjulet.statistics.Sex;

/** What is said alike on several of the pages. */
final class MeasureWords {

    private final Component speaker;

    MeasureWords(Component speaker) {
        this.speaker = speaker;
    }

    String kind(Measure.Kind kind) {
        return speaker.getTranslation("measure.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    String sex(Sex sex) {
        return speaker.getTranslation("measure.sex." + sex.name().toLowerCase(Locale.ROOT));
    }

    /** A figure or that it is missing. */
    String figure(@Nullable BigDecimal value) {
        return value == null ? speaker.getTranslation("measure.missing") : FigureText.of(value);
    }

    /** Which figure it is: "2025, Storby, kvinnor, besökare". */
    String place(MeasureValue value) {
        return Stream.of("" + value.year(), value.place().name(), sex(value.sex()), value.category())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String years(@Nullable Integer first, @Nullable Integer last) {
        if (first == null || last == null) {
            return speaker.getTranslation("measure.no-values");
        }
        return first.equals(last) ? String.valueOf(first) : first + "–" + last;
    }
}
