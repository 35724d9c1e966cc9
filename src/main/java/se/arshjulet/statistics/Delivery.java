package se.arshjulet.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has come of one measure, from a file or from Kolada. Empty words say nothing, and leave what is there.
 * @param kpi    Kolada's id of it; null from a file
 * @param values each figure once */
record Delivery(
        String name, @Nullable String kpi, String definition, String unit, String source, List<MeasureValue> values) {

    Delivery {
        values = List.copyOf(values);
    }

    Measure.Origin origin() {
        return kpi == null ? Measure.Origin.FILE : Measure.Origin.KOLADA;
    }
}
