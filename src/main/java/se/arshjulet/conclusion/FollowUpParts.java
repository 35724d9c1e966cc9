package se.arshjulet.conclusion;

import java.time.Instant;
import java.util.UUID;

/**
 * What those whom a step waits for do: Beredningsgruppen comments, and decides in its review; the board takes its stand. Each
 * by herself, also by the link in her mail; others get an {@link org.springframework.security.access.AccessDeniedException}. Whoever comes after it
 * has gone on gets a {@link StaleFollowUpException}.
 */
public interface FollowUpParts {

    /** Stands for all of them in {@link #comment}. */
    UUID OF_ALL = new UUID(0, 0);

    /** Keeps what the person signed in says of a konklusion, or of all of them; a blank text takes it away.
     * @return when it was saved
     * @throws InvalidConclusionException with a Swedish message at the item; nothing is saved */
    Instant comment(UUID stepId, UUID itemId, String text);

    /** The person signed in has read the proposal before the board meets, for herself and for those for whom she answers today.
     * Again: nothing. */
    void read(UUID stepId);

    /** The board's stand, registered by one of those the step waits for or by a coordinator.
     * @throws InvalidConclusionException with Swedish messages by field */
    void decide(int year, FollowUps.Decision decision);

    /** The board wants it worked through again (återremiss).
     * @throws InvalidConclusionException with a Swedish message at because */
    void referBack(int year, String because);
}
