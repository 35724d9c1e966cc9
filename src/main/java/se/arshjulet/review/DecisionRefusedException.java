package se.arshjulet.review;

/** A decision that cannot be taken as things stand; the message says in Swedish why, and what to do. */
public final class DecisionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DecisionRefusedException(String message) {
        super(message);
    }
}
