package se.arshjulet.annualwheel.ui;

import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.base.ui.FieldProblems;

/** What the plan objects to, said at the fields. */
class WheelProblems extends FieldProblems {

    /** Does the work and says what was wrong, if something was.
     * @return whether it went well */
    boolean attempt(Runnable work) {
        try {
            clear();
            work.run();
            return true;
        } catch (InvalidWheelException refusal) {
            say(refusal.problems());
            return false;
        }
    }
}
