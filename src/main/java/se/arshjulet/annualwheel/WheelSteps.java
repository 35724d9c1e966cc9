package se.arshjulet.annualwheel;

import java.time.Instant;
import java.util.UUID;

/** What the processes ask of the domain at their automatic steps, in their transaction. */
public interface WheelSteps {

    /** Begins an activity, unless something is to be over before or the year is paused.
     * @throws CannotBeginException if what it starts cannot be started */
    Begun begin(UUID occurrenceId);

    /** Reminds whoever has it to do, or tells the coordinators that it is late, whichever is due.
     * @param planned when this wake was to happen
     * @return when to wake the next time */
    Instant wake(UUID occurrenceId, Instant planned);

    /** @return when to remind again */
    Instant remindToClose(UUID wheelId);

    /** @param nextWake when to try again, or to remind the first time */
    record Begun(boolean begun, Instant nextWake) {}
}
