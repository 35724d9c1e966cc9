package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import se.arshjulet.base.ui.Notice;

/** Something to take to another place: shown whole, copied by one press, and selected where a press may not copy. */
class CopyField extends Div {

    CopyField(String label, String value) {
        TextArea field = new TextArea(label);
        field.setValue(value);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setMinRows(1);
        field.setWidthFull();
        Button copy = new Button(getTranslation("wheel.share.copy"), click -> {
            getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", value);
            Notice.done(getTranslation("wheel.share.copied", label));
        });
        copy.setAriaLabel(getTranslation("wheel.share.copy.what", label));
        addClassName("copy-field");
        add(field, copy);
    }
}
