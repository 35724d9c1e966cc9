package se.arshjulet.flow.ui;

import se.arshjulet.base.ui.FieldProblems;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.flow.InvalidReconciliationException;
import se.arshjulet.flow.StaleReconciliationException;

/** What the service objects to, said at the fields; nothing typed is lost, also where somebody else was first. */
class ReconciliationProblems extends FieldProblems {

    /** @param stale what is said where somebody else was first
     * @return whether it went well */
    boolean attempt(Runnable work, String stale) {
        try {
            clear();
            work.run();
            return true;
        } catch (InvalidReconciliationException refusal) {
            say(refusal.problems());
            return false;
        } catch (StaleReconciliationException somebodyWasFirst) {
            Notice.failed(stale);
            return false;
        }
    }
}
