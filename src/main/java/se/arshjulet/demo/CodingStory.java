package se.arshjulet.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coding.Differences.Outcome;
import se.arshjulet.interview.MappingArea;

/** How one interview's text is coded (demo/intervjuer/enheter.json), and what it is coded with.
 * @param second      another coder's, made apart, where there is one
 * @param identifying what tells who somebody is, wherever it stands in the text */
record CodingStory(String text, List<Unit> units, @Nullable Second second, List<String> identifying) {

    /** @param key   what the evidence calls it
     * @param quote occurs once in its text
     * @param codes by key */
    record Unit(String key, String quote, String condensation, MappingArea area, List<String> codes) {}

    /** @param settled empty where the differences still wait */
    record Second(List<Unit> units, List<Settlement> settled) {}

    /** @param unit the first coder's key, or the second's where only she has marked */
    record Settlement(String unit, Outcome take) {}

    /** The codes (demo/intervjuer/kodbok.json), parents before children.
     * @param merged  codes that once were and are part of others now
     * @param renamed codes that began under another name */
    record Codebook(List<Code> codes, List<Merged> merged, List<Renamed> renamed) {}

    record Code(
            String key,
            @Nullable String parent,
            String name,
            MappingArea area,
            String definition,
            String usedFor,
            String notUsedFor,
            String example) {}

    record Merged(String name, String definition, String into) {}

    record Renamed(String key, String from) {}
}
