package se.arshjulet.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.ActionState;
import se.arshjulet.conclusion.Grounds;

/** What the demo adds to the seven konklusioner and their åtgärder (demo/konklusioner.json): all of it invented.
 * @param measures     on the map, and what they say of which konklusion
 * @param explanations by the konklusion's number
 * @param actions      by the åtgärd's title */
record Findings(
        Map<Integer, String> explanations,
        Map<String, Progress> actions,
        List<Evidence> grounds,
        List<Evidence> measures) {

    /** How an åtgärd goes.
     * @param yearsAgo  which year's plan it stands in
     * @param dueInDays counted from today, so that what is late always is */
    record Progress(String owner, int yearsAgo, int dueInDays, ActionState state, String outcome) {}

    /** @param unit what on the map it points at, by name */
    record Evidence(
            int conclusion,
            Grounds.Kind kind,
            Grounds.Stance stance,
            String title,
            String text,
            String source,
            @Nullable String unit,
            boolean shown,
            @Nullable String fileName,
            @Nullable String fileText) {}
}
