package se.arshjulet.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import se.arshjulet.review.ThreadSubject.Participant;
import se.arshjulet.review.Threads;

/** A message being written. It keeps itself, and says so. */
class MessageBox extends Div {

    private static final int PAUSE_IN_TYPING = 600;

    private final TextArea text = new TextArea();
    private final Span saved = new Span();

    /** What is done with what is written. */
    interface Post {

        /** @return what to say of it */
        String keep(String text);

        /** @return why it could not be sent; what is written stays */
        Optional<String> send(String text);

        void leave();
    }

    /** @param first nothing is said yet: it is a question, and no reply */
    MessageBox(String question, boolean first, String begun, List<Participant> people, Post post) {
        addClassName("message-box");
        text.setAriaLabel(getTranslation("review.talk.write." + (first ? "first" : "reply"), question));
        text.setPlaceholder(getTranslation("review.talk.placeholder." + (first ? "first" : "reply")));
        text.setMaxLength(Threads.LONGEST);
        text.setMinRows(2);
        text.setWidthFull();
        text.setValue(begun);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_IN_TYPING);
        // A message about leaving the field carries what was typed with it.
        text.addBlurListener(left -> {});
        text.addValueChangeListener(change -> saved.setText(post.keep(change.getValue())));
        saved.addClassName("message-saved");
        saved.getElement().setAttribute("role", "status");
        Button send = new Button(getTranslation("review.talk.send"), click -> send(post));
        send.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Button leave = new Button(getTranslation("review.talk.leave"), click -> post.leave());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div foot = new Div(send, leave, saved);
        foot.addClassName("message-foot");
        add(text, new MentionPicker(people), foot);
    }

    private void send(Post post) {
        if (text.isEmpty()) {
            text.focus();
            return;
        }
        post.send(text.getValue()).ifPresent(problem -> {
            text.setErrorMessage(problem);
            text.setInvalid(true);
        });
    }

    void focus() {
        text.focus();
    }
}
