package se.arshjulet.interview.ui;

import se.arshjulet.base.ui.FieldProblems;
import se.arshjulet.interview.InvalidInterviewException;

/** What the interviews' services object to, said at the fields. */
class InterviewProblems extends FieldProblems {

    /** Does the work and says what was wrong, if something was.
     * @return whether it went well */
    boolean attempt(Runnable work) {
        try {
            clear();
            work.run();
            return true;
        } catch (InvalidInterviewException refusal) {
            say(refusal.problems());
            return false;
        }
    }
}
