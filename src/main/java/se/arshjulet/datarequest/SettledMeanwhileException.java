package se.arshjulet.datarequest;

/** Somebody else was first. The message says in Swedish what happened, for the one who came second. */
public final class SettledMeanwhileException extends RuntimeException {

    public SettledMeanwhileException(String message) {
        super(message);
    }

    /** What happened. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
