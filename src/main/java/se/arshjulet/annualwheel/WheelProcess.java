package se.arshjulet.annualwheel;

import java.time.Instant;
import java.util.UUID;

/** The port to the process engine: one process a started year, and one each time that an activity comes. Moved in the
 * caller's transaction. */
public interface WheelProcess {

    /** @param over when somebody is to be reminded to close it */
    void startYear(UUID wheelId, Instant over);

    void yearClosed(UUID wheelId);

    /** @param startDay when it is to begin by itself */
    void startActivity(UUID occurrenceId, Instant startDay);

    /** Begins it now, before its day.
     * @throws IllegalStateException if it has begun */
    void begin(UUID occurrenceId);

    /** It is over, whether it had begun or not; nothing if no process drives it. */
    void finished(UUID occurrenceId);

    /** Moves its day, or its reminders once it has begun; nothing if no process drives it. */
    void moveWake(UUID occurrenceId, Instant nextWake);

    /** Ends it where it stands; nothing if no process drives it. */
    void withdrawn(UUID occurrenceId, String reason);
}
