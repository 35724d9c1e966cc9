package se.arshjulet.annualwheel;

/** An activity's time has come, and what it is to start cannot be started: the message says in Swedish what to do about it. */
public class CannotBeginException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotBeginException(String message) {
        super(message);
    }
}
