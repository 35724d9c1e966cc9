package se.arshjulet.datarequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A representative's wish for a later last day, and what became of it.
 * @param dueOn      the last day as it was when she asked
 * @param day        the last day that she asks for
 * @param answeredBy the coordinator who answered; null if nobody has, or had to
 * @param granted    the last day that she was given; null if none was
 * @param words      the coordinator's, or empty */
public record TimeAsk(
        UUID id,
        UUID assignmentId,
        UUID askedBy,
        Instant askedAt,
        LocalDate dueOn,
        LocalDate day,
        String reason,
        State state,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt,
        @Nullable LocalDate granted,
        String words) {

    /** Where it stands. */
    public enum State {
        OPEN,
        GRANTED,
        REFUSED,
        /** she has asked for another day since */
        REPLACED,
        /** nothing is left to answer: she took it back, sent in, or was asked no more */
        CLOSED
    }
}
