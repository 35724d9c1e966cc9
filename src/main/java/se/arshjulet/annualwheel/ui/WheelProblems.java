package se.arshjulet.annualwheel.ui;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.base.ui.FieldProblems;

/** What the plan objects to, said at the fields. */
class WheelProblems extends FieldProblems {

    private final Set<String> remarked = new HashSet<>();

    /** Says what is wrong with something that is still being written, and leaves the focus where she writes. */
    void remark(Map<String, String> problems) {
        remarked.addAll(problems.keySet());
        mark(problems);
    }

    /** What was only remarked is no longer so, or is said anew. */
    void takeBack() {
        clear(remarked);
        remarked.clear();
    }

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
