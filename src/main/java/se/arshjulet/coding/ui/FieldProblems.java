package se.arshjulet.coding.ui;

import se.arshjulet.coding.InvalidCodingException;

/** What the coding's services object to, said at the fields. */
class FieldProblems extends se.arshjulet.base.ui.FieldProblems {

    /** Does the work and says what was wrong, if something was.
     * @return whether it went well */
    boolean attempt(Runnable work) {
        try {
            clear();
            work.run();
            return true;
        } catch (InvalidCodingException refusal) {
            say(refusal.problems());
            return false;
        }
    }
}
