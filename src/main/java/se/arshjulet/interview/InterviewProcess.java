package se.arshjulet.interview;

import java.time.Instant;
import java.util.UUID;

/** The way of each interview, in the caller's transaction. One that was held before it was known here has no way yet: it gets
 * one where it is. */
public interface InterviewProcess {

    /** She is invited: the first time, again, or after it had come to nothing. */
    void invited(UUID interviewId);

    /** A time is agreed on. */
    void booked(UUID interviewId);

    /** The time that was agreed on is another one, and she has heard so. */
    void moved(UUID interviewId, Instant nextWake);

    /** @param nextWake when to remind of the notes */
    void held(UUID interviewId, Instant nextWake);

    void notesSent(UUID interviewId);

    void confirmed(UUID interviewId);

    void notHeld(UUID interviewId);

    /** It is left where it stands, and nobody hears any more of it. */
    void withdrawn(UUID interviewId, String reason);
}
