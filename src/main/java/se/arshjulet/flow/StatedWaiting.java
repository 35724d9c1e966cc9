package se.arshjulet.flow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether people wait to come in to a member, and where they are held up on their way.
 *
 * @param queue null if it was not answered
 * @param weeks how long the wait commonly is
 * @param obstacles ways that should be there and are not, or where many fall off
 */
public record StatedWaiting(
        UUID memberId,
        int year,
        @Nullable Boolean queue,
        @Nullable Integer weeks,
        @Nullable String obstacles,
        Instant updated) {}
