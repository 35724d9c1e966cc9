package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.machinery.Troubles.Trouble;

/** That something failed, and who looks at it; for those who cannot mend it themselves. */
public class TroubleNote extends Div {

    public TroubleNote(Trouble trouble, DateWords words) {
        addClassName("trouble-note");
        Span next = new Span(next(trouble, words));
        next.addClassName("trouble-next");
        add(new StatusBadge(State.ATTENTION, trouble.what()), next);
        getElement()
                .setAttribute(
                        "title",
                        getTranslation(
                                "machinery.note.more",
                                getTranslation(CauseWords.key(trouble.cause())),
                                words.moment(trouble.since()),
                                trouble.tries()));
    }

    private String next(Trouble trouble, DateWords words) {
        if (trouble.takenBy() != null) {
            return getTranslation("machinery.note.taken", trouble.takenBy());
        }
        Instant next = trouble.nextTry();
        return next == null
                ? getTranslation("machinery.note.stuck", words.moment(trouble.since()))
                : getTranslation("machinery.note.again", words.moment(next));
    }
}
