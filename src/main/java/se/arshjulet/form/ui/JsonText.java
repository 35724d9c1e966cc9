package se.arshjulet.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A form as JSON, for who writes that; folded away for all others. What a workbook was read as stands here too. */
final class JsonText extends NativeDetails {

    private final TextArea text = new TextArea(getTranslation("form.import.text"));
    private final Button check;

    /** @param changed told of each change
     * @param check   looks at what is written */
    JsonText(Runnable changed, Runnable check) {
        this.check = new Button(getTranslation("form.import.check"), click -> check.run());
        addClassName("form-import-json");
        setSummaryText(getTranslation("form.import.json"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            enable();
            changed.run();
        });
        text.setHelperText(getTranslation("form.import.text.help"));
        text.addClassName("form-import-text");
        text.getElement().setAttribute("spellcheck", "false");
        enable();
        setContent(new Div(new Paragraph(FaultList.format(this)), text, this.check));
    }

    private void enable() {
        check.setEnabled(!text.isEmpty());
    }

    String written() {
        return text.getValue();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    void clear() {
        text.clear();
    }

    /** To be read and gone on with. */
    void show(String json) {
        text.setValue(json);
        setOpen(true);
    }

    /** Not what she came with, but what it was read as. */
    void keep(String json) {
        text.setValue(json);
    }
}
