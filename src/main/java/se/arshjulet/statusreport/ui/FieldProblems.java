package se.arshjulet.statusreport.ui;

import se.arshjulet.statusreport.InvalidReportException;

/** What the reports' services object to, said at the fields. */
class FieldProblems extends se.arshjulet.base.ui.FieldProblems {

    /** Does the work and says what was wrong, if something was.
     * @return whether it went well */
    boolean attempt(Runnable work) {
        try {
            clear();
            work.run();
            return true;
        } catch (InvalidReportException refusal) {
            say(refusal.problems());
            return false;
        }
    }
}
