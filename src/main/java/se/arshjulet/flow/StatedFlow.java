package se.arshjulet.flow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A flow of people in a year, as one member states it.
 *
 * @param key the row's, which outlives the year
 * @param year that the answers are about
 * @param route on what terms or by what way: "remiss"
 * @param updated when it was approved; of what is not approved yet, when somebody last wrote in it
 */
public record StatedFlow(
        UUID key,
        UUID memberId,
        int year,
        FlowPlace origin,
        FlowPlace destination,
        Figures figures,
        @Nullable String route,
        Instant updated) {}
