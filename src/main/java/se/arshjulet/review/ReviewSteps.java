package se.arshjulet.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the process asks of the domain at its automatic steps. */
public interface ReviewSteps {

    /** Opens the step that is next: after one that approved the one that follows, after a return the one that sent it back.
     * @return when to wake the first time */
    Instant open(String subjectKind, UUID subjectId);

    /** Reminds those whom an open step waits for, and takes silence for consent when its time is out.
     * @param planned when this wake was to happen */
    Woken wake(String subjectKind, UUID subjectId, Instant planned);

    /** @param outcome how the step ended, if silence ended it
     * @param next when to wake the next time, if it did not */
    record Woken(@Nullable ReviewOutcome outcome, Instant next) {}
}
