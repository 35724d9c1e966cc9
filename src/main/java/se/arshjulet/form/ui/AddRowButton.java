package se.arshjulet.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import se.arshjulet.form.FormPlace;

/** Adds a row beside the one that is open, on a phone, where the navigation is folded together. */
final class AddRowButton extends Button {

    AddRowButton(Runnable add) {
        super("", click -> add.run());
        addClassName("part-add");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }

    /** Only in a row: the overview of the rows has a button of its own. */
    void refresh(FormSheet sheet, FormPlace place) {
        setVisible(place.rowKey() != null);
        setText("+ "
                + getTranslation(
                        "form.add", sheet.form().section(place.sectionKey()).noun()));
    }
}
