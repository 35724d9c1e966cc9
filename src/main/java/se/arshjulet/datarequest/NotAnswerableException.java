package se.arshjulet.datarequest;

/** The assignment is sent in, approved or withdrawn; its answers cannot be changed now. */
public final class NotAnswerableException extends RuntimeException {

    private final AssignmentState state;

    public NotAnswerableException(AssignmentState state) {
        super("The assignment is " + state);
        this.state = state;
    }

    public AssignmentState state() {
        return state;
    }
}
