package se.arshjulet.interview.ui;

import se.arshjulet.base.ui.FieldProblems;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.interview.InvalidInterviewException;
import se.arshjulet.interview.StaleInterviewException;

/** What the services object to, said at the fields; nothing typed is lost, also where somebody else was first. */
class InterviewAttempt extends FieldProblems {

    /** @param stale what is said where somebody else was first
     * @return whether it went well */
    boolean attempt(Runnable work, String stale) {
        try {
            clear();
            work.run();
            return true;
        } catch (InvalidInterviewException refusal) {
            say(refusal.problems());
        } catch (StaleInterviewException somebodyWasFirst) {
            Notice.failed(stale);
        }
        return false;
    }
}
