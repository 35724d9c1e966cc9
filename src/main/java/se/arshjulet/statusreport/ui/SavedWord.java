package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.html.Span;
import se.arshjulet.base.DateWords;

/** "Sparat 14:03", standing still in its place; screen readers hear it. */
class SavedWord extends Span {

    SavedWord() {
        addClassName("saved-word");
        getElement().setAttribute("role", "status");
        setText(Labels.text("saves-itself"));
    }

    void at(DateWords words) {
        removeClassName("saved-word-failed");
        setText(Labels.text("saved", String.format("%tR", words.now())));
    }

    void failed() {
        addClassName("saved-word-failed");
        setText(Labels.text("not-saved"));
    }
}
