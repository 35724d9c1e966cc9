package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Span;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;

/** How far a part has come: "2 kommentarer", "saknas 3" or "klart". */
final class PartMark extends Span {

    private String shown = "";

    PartMark() {
        addClassName("part-mark");
    }

    void show(int missing, int remarks) {
        State state = remarks > 0 ? State.ATTENTION : missing > 0 ? State.TODO : State.DONE;
        String words = remarks > 0
                ? getTranslation("form.part.remarks", remarks)
                : missing > 0 ? getTranslation("form.part.missing", missing) : getTranslation("form.part.done");
        if (!words.equals(shown)) {
            shown = words;
            removeAll();
            add(new StatusBadge(state, words));
        }
    }
}
