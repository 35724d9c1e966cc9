package se.arshjulet.association;

/** Somebody has already decided on the proposal. */
public class DecidedProposalException extends RuntimeException {

    DecidedProposalException() {
        super("Någon annan har redan tagit ställning till förslaget. Ladda om sidan så ser du hur.");
    }
}
