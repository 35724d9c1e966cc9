package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import se.arshjulet.base.DateWords;

/** "Sparat 14:03", standing still in its place; screen readers hear it. */
class SavedWord extends Span {

    private final DateWords words;

    SavedWord(DateWords words) {
        this.words = words;
        addClassName("saved-word");
        getElement().setAttribute("role", "status");
    }

    void at(Instant moment) {
        removeClassName("saved-word-failed");
        setText(getTranslation("follow-up.saved", words.time(moment)));
    }

    void failed() {
        addClassName("saved-word-failed");
        setText(getTranslation("follow-up.not-saved"));
    }
}
