package se.arshjulet.statusreport;

import java.time.Instant;
import java.util.UUID;

/** What the process asks of the domain at its automatic steps, in its transaction. */
public interface ReportSteps {

    /** It is to be written, for the first time or again.
     * @return when to remind the first time */
    Instant openWriting(UUID reportId);

    /** It has been reviewed and is to be sent.
     * @return when to remind the first time */
    Instant openDispatch(UUID reportId);

    /** Puts its mails in the outbox. */
    void deliver(UUID reportId);

    /** Reminds whoever the step waits for.
     * @param planned when this wake was to happen
     * @return when to wake the next time */
    Instant wake(UUID reportId, Instant planned);
}
