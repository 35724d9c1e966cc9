package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.textfield.TextArea;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.datarequest.InvalidPlanException;

/** Says at a day and at the words beside it why they cannot be. */
final class FieldTrouble {

    private FieldTrouble() {}

    static void show(InvalidPlanException impossible, DayField day, TextArea words) {
        impossible.messages().forEach((field, message) -> {
            if (field.equals("dueOn")) {
                day.explain(message);
            } else {
                explain(words, message);
            }
        });
    }

    static void explain(TextArea words, String message) {
        words.setErrorMessage(message);
        words.setInvalid(true);
        words.focus();
    }
}
