package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.UI;
import se.arshjulet.base.ui.FieldProblems;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.horizon.InvalidTipException;
import se.arshjulet.horizon.StaleTipException;

/** What the services object to, said at the fields. */
class HorizonProblems extends FieldProblems {

    /** Does the work and says what was wrong, if something was.
     * @return whether it went well */
    boolean attempt(Runnable work) {
        try {
            clear();
            work.run();
            return true;
        } catch (InvalidTipException refusal) {
            say(refusal.problems());
            return false;
        } catch (StaleTipException late) {
            Notice.failed(UI.getCurrent().getTranslation("horizon.stale"));
            return false;
        }
    }
}
