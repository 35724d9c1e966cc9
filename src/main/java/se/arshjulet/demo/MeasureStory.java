package se.arshjulet.demo;

import java.util.List;
import java.util.Map;
import se.arshjulet.statistics.Measure;
import se.arshjulet.statistics.SeriesBreak;

/** What the demo's association says of its measures.
 * @param anchoredBy whom it has agreed with on those that are anchored
 * @param measures by name */
record MeasureStory(String anchoredBy, Map<String, Told> measures) {

    record Told(
            String definition,
            String unit,
            Measure.Kind kind,
            String source,
            List<SeriesBreak> breaks,
            boolean anchored) {}
}
