package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Span;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;

/** How far a part has come: "klart" or "saknas 3". */
final class PartMark extends Span {

    private int shown = -1;

    PartMark() {
        addClassName("part-mark");
    }

    void show(int missing) {
        if (missing == shown) {
            return;
        }
        shown = missing;
        removeAll();
        add(
                missing == 0
                        ? new StatusBadge(State.DONE, getTranslation("form.part.done"))
                        : new StatusBadge(State.TODO, getTranslation("form.part.missing", missing)));
    }
}
