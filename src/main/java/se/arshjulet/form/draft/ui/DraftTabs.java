package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where there is no room for all columns: which of them is seen. */
final class DraftTabs extends Div {

    /** The columns, from left to right. */
    enum Column {
        OUTLINE,
        DESK,
        PREVIEW
    }

    private final Component columns;
    private final List<NativeButton> buttons = new ArrayList<>();

    DraftTabs(Component columns) {
        this.columns = columns;
        addClassName("draft-tabs");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("draft.tabs"));
        for (Column column : Column.values()) {
            NativeButton button = new NativeButton(
                    getTranslation("draft.tab." + column.name().toLowerCase(Locale.ROOT)), click -> show(column));
            buttons.add(button);
            add(button);
        }
        show(Column.OUTLINE);
        // Whoever chooses something in the outline wants to work on it.
        columns.getElement().addEventListener("draft-chosen", event -> show(Column.DESK));
    }

    private void show(Column column) {
        columns.getElement().setAttribute("data-shown", column.name().toLowerCase(Locale.ROOT));
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).getElement().setAttribute("aria-pressed", String.valueOf(i == column.ordinal()));
        }
    }
}
