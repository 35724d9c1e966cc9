package se.arshjulet.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a member of the demo tells of how people come to it and go on.
 * @param queueWeeks how long one waits; null where nobody does */
record FlowStory(
        List<Told> flows,
        @Nullable Integer queueWeeks,
        @Nullable String obstacles) {

    /** @param from the code of a place, as the form has it; so too {@code to} */
    record Told(
            String from,
            String to,
            int women,
            int men,
            @Nullable String route) {}
}
