package se.arshjulet.datarequest.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.NotAnswerableException;
import se.arshjulet.datarequest.SettledMeanwhileException;

/** What a coordinator does with what others work on too: somebody may have been first, and then she is told what happened. */
final class Meanwhile {

    private Meanwhile() {}

    /** @param after shows how it stands, whoever was first */
    static void attempt(Runnable work, Runnable after) {
        try {
            work.run();
        } catch (NotAnswerableException moved) {
            Notice.failed(I18NProvider.translate(
                    "datarequest.meanwhile." + moved.state().name().toLowerCase(Locale.ROOT)));
        } catch (SettledMeanwhileException settled) {
            Notice.failed(settled.words());
        }
        after.run();
    }
}
