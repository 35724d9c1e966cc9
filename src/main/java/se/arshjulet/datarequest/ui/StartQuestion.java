package se.arshjulet.datarequest.ui;

import com.vaadin.flow.i18n.I18NProvider;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Question;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** The last word before a round goes out: how many mails leave at once, and by when people are to answer. */
final class StartQuestion {

    private StartQuestion() {}

    /** @param otherwise what becomes of the plan if she waits; empty if nothing needs to be said */
    static void ask(RoundItem draft, DateWords words, String otherwise, Runnable start) {
        int mails = draft.total();
        String what =
                I18NProvider.translate("datarequest.start.what", draft.title(), mails, words.dayOfMonth(draft.dueOn()));
        new Question(
                        I18NProvider.translate("datarequest.start.title", mails),
                        (what + " " + otherwise).strip(),
                        I18NProvider.translate("datarequest.action.start"),
                        start)
                .open();
    }
}
