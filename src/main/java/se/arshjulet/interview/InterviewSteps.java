package se.arshjulet.interview;

import java.time.Instant;
import java.util.UUID;

/** What the process asks of the domain at its automatic steps, in its transaction. */
public interface InterviewSteps {

    /** Asks the informant to choose a time.
     * @return when to remind her the first time */
    Instant invite(UUID interviewId);

    /** Tells both what has been agreed on.
     * @return when to remind of it */
    Instant confirmTime(UUID interviewId);

    void tellNotHeld(UUID interviewId);

    /** Asks the informant whether the notes say what she said.
     * @return when to remind her */
    Instant sendNotes(UUID interviewId);

    /** Reminds whoever it waits for, or tells the interviewer that nothing has come; when the time to say something of the
     * notes is over they stand.
     * @param planned when this wake was to happen */
    Woken wake(UUID interviewId, Instant planned);

    /** @param next when to wake the next time
     * @param over there is nothing more to wait for */
    record Woken(Instant next, boolean over) {}
}
