package se.arshjulet.datarequest;

import se.arshjulet.form.GivenAnswer;

/** Somebody else (or the same person in another window) has changed the answer since it was seen; nothing is saved. */
public final class ChangedMeanwhileException extends RuntimeException {

    private final transient GivenAnswer now;

    ChangedMeanwhileException(GivenAnswer now) {
        super("The answer has been changed meanwhile");
        this.now = now;
    }

    /** What stands there now. */
    public GivenAnswer now() {
        return now;
    }
}
