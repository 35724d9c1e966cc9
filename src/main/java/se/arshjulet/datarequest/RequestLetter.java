package se.arshjulet.datarequest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * All that the first mail about an assignment says. Read ahead for a whole batch, so that a launch asks for no person twice.
 * What the form asks is in the form's own words. Serializable only because the engine wants that of whatever it hands from step to step; it is never stored.
 *
 * @param inPlaceOf why it comes to somebody else than who was asked, as a sentence; empty where it does not
 */
public record RequestLetter(
        UUID assignmentId,
        UUID taskId,
        UUID accountId,
        String toAddress,
        String toName,
        String roundTitle,
        String memberName,
        String requesterName,
        LocalDate dueOn,
        String formIntro,
        String coveringText,
        String inPlaceOf)
        implements Serializable {}
