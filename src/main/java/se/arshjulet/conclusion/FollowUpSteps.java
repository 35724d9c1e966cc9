package se.arshjulet.conclusion;

import java.time.Instant;
import java.util.UUID;

/** What the process asks of the domain at its automatic steps, in its transaction. */
public interface FollowUpSteps {

    void askMembers(UUID followUpId);

    /** @return when to remind the first time */
    Instant openProposal(UUID followUpId);

    /** What the group says is asked and reminded of by the review that the process calls next. */
    void openComments(UUID followUpId);

    Instant openDecision(UUID followUpId);

    /** Reminds those whom the step waits for, or tells the coordinator that it is late, whichever is due.
     * @param planned when this wake was to happen
     * @return when to wake the next time */
    Instant wake(UUID followUpId, Instant planned);
}
