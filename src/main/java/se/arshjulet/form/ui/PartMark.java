package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Span;
import se.arshjulet.base.ui.StatusBadge;

/** How far a part has come, as a badge that stands still while it says the same. */
final class PartMark extends Span {

    private String shown = "";

    PartMark() {
        addClassName("part-mark");
    }

    void show(PartStanding standing) {
        String words = standing.words(this);
        if (!words.equals(shown)) {
            shown = words;
            removeAll();
            add(new StatusBadge(standing.state(), words));
        }
    }
}
