package se.arshjulet.conclusion;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What coordinators write into a proposal, kept as they write; others get an
 * {@link org.springframework.security.access.AccessDeniedException}. Whoever comes after it has gone to the board gets a
 * {@link StaleFollowUpException}.
 */
public interface FollowUpProposals {

    /** Keeps the proposal for one konklusion; also while Beredningsgruppen comments.
     * @param status null while she has not made up her mind
     * @return when it was saved
     * @throws InvalidConclusionException with a Swedish message by the item's id; nothing is saved */
    Instant propose(UUID itemId, @Nullable ConclusionStatus status, String grounds);

    /** Chooses that what a member wrote as grounds is public when the board has taken its stand, or no longer. */
    void showPublicly(UUID itemId, UUID assignmentId, boolean shown);
}
