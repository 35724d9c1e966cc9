package se.arshjulet.interview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The association's intervjuomgångar. Coordinators only. */
public interface InterviewRounds {

    /** @throws InvalidInterviewException with Swedish messages by field */
    UUID create(Draft draft);

    /** An interview that was held already, and only now is brought in: one that was never booked here.
     * @param interviewer the account of whoever held it
     * @param minutes how long it took
     * @throws InvalidInterviewException with Swedish messages by field */
    UUID recordHeld(UUID roundId, UUID informantId, UUID interviewer, LocalDateTime heldAt, int minutes);

    /** @param information what an informant is told of how what she says is used
     * @param keepUntil until when its texts are kept, if it is known from the beginning; nothing is erased without a decision */
    record Draft(
            String name,
            int year,
            LocalDate startsOn,
            LocalDate endsOn,
            String information,
            @Nullable LocalDate keepUntil) {}
}
