package se.arshjulet.conclusion;

import java.time.Instant;
import java.util.UUID;

/** What the process asks of the domain at its automatic steps, in its transaction. */
public interface DraftSteps {

    /** It came back and is to be written anew.
     * @return when to remind the first time */
    Instant openRewrite(UUID draftId);

    /** It goes to the board.
     * @return when to remind the first time */
    Instant openStand(UUID draftId);

    /** Reminds whoever the step waits for.
     * @param planned when this wake was to happen
     * @return when to wake the next time */
    Instant wake(UUID draftId, Instant planned);
}
