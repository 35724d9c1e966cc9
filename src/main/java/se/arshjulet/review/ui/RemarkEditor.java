package se.arshjulet.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;

/** A remark being written at its question. It keeps itself, and says so. */
class RemarkEditor extends Div {

    private static final int LONGEST = 4000;
    private static final int PAUSE_IN_TYPING = 600;

    private final TextArea text = new TextArea();
    private final Span saved = new Span();

    /** @param keep called at every pause in typing; returns what to say of it */
    RemarkEditor(String questionLabel, String begun, Function<String, String> keep, Runnable remove) {
        addClassName("review-remark-editor");
        text.setLabel(getTranslation("review.remark"));
        text.setAriaLabel(getTranslation("review.remark.on", questionLabel));
        text.setPlaceholder(getTranslation("review.remark.placeholder"));
        text.setMaxLength(LONGEST);
        text.setMinRows(2);
        text.setWidthFull();
        text.setValue(begun);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_IN_TYPING);
        text.addValueChangeListener(change -> saved.setText(keep.apply(change.getValue())));
        saved.addClassName("review-remark-saved");
        saved.getElement().setAttribute("role", "status");
        Button away = new Button(getTranslation("review.remark.remove"), click -> remove.run());
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div foot = new Div(saved, away);
        foot.addClassName("review-remark-foot");
        add(text, foot);
    }

    String text() {
        return text.getValue().strip();
    }

    void focus() {
        text.focus();
    }
}
