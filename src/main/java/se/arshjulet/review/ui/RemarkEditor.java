package se.arshjulet.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.arshjulet.review.ThreadSubject.Participant;

/** A remark being written at its question. It keeps itself, and says so. */
class RemarkEditor extends Div {

    private static final int LONGEST = 4000;
    private static final int PAUSE_IN_TYPING = 600;

    private final TextArea text = new TextArea();
    private final Span saved = new Span();

    /** @param people  who can be mentioned
     * @param keep    called at every pause in typing; returns what to say of it
     * @param sendNow asks without sending anything back; returns why it could not */
    RemarkEditor(
            String questionLabel,
            String begun,
            List<Participant> people,
            Function<String, String> keep,
            Function<String, Optional<String>> sendNow,
            Runnable remove) {
        addClassName("review-remark-editor");
        text.setLabel(getTranslation("review.remark"));
        text.setAriaLabel(getTranslation("review.remark.on", questionLabel));
        text.setPlaceholder(getTranslation("review.remark.placeholder"));
        text.setHelperText(getTranslation("review.remark.help"));
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
        Button now = new Button(getTranslation("review.remark.send-now"), click -> sendNow(sendNow));
        now.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div ways = new Div(now, away);
        Div foot = new Div(saved, ways);
        foot.addClassName("review-remark-foot");
        add(text, new MentionPicker(people), foot);
    }

    private void sendNow(Function<String, Optional<String>> send) {
        if (text().isEmpty()) {
            text.focus();
            return;
        }
        send.apply(text()).ifPresent(problem -> {
            text.setErrorMessage(problem);
            text.setInvalid(true);
        });
    }

    String text() {
        return text.getValue().strip();
    }

    void focus() {
        text.focus();
    }
}
