package se.arshjulet.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.review.Threads.At;
import se.arshjulet.review.Threads.ThreadItem;

/** All that is said at one question, now and before, and a box to write in where one wants to. */
public final class QuestionTalk extends Div {

    private final Talk talk;
    private final At at;
    private final String label;
    private final boolean writes;
    private @Nullable MessageBox box;
    private Runnable left = () -> {};

    /** @param writes whether one writes here; a review has its own box for it */
    QuestionTalk(Talk talk, At at, String label, boolean writes) {
        this.talk = talk;
        this.at = at;
        this.label = label;
        this.writes = writes;
        addClassName("talk");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("review.talk.of", label));
        show();
    }

    private void show() {
        removeAll();
        box = null;
        List<ThreadItem> threads = talk.threads(at);
        threads.forEach(thread -> add(new ThreadPanel(thread, talk, () -> settle(thread))));
        String draft = talk.draft(at);
        if (writes && draft != null) {
            open(draft);
        } else if (writes && !threads.isEmpty()) {
            add(replyButton());
        }
    }

    private Button replyButton() {
        Button reply = new Button(getTranslation("review.talk.reply"));
        reply.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        reply.setAriaLabel(getTranslation("review.talk.reply.to", label));
        reply.addClickListener(click -> write());
        return reply;
    }

    /** Opens the box and goes there. */
    public void write() {
        MessageBox opened = box == null ? open("") : box;
        opened.focus();
    }

    /** Called when somebody has begun a thread here and thought better of it. */
    public QuestionTalk onLeft(Runnable listener) {
        left = listener;
        return this;
    }

    private MessageBox open(String begun) {
        MessageBox opened =
                new MessageBox(label, talk.threads(at).isEmpty(), begun, talk.people(), new MessageBox.Post() {
                    @Override
                    public String keep(String text) {
                        String time = talk.keep(at, text);
                        return text.isBlank() ? "" : getTranslation("review.talk.saved", time);
                    }

                    @Override
                    public Optional<String> send(String text) {
                        return QuestionTalk.this.send(text);
                    }

                    @Override
                    public void leave() {
                        QuestionTalk.this.leave();
                    }
                });
        box = opened;
        getChildren().filter(Button.class::isInstance).toList().forEach(this::remove);
        add(opened);
        return opened;
    }

    private Optional<String> send(String text) {
        try {
            talk.say(at, text);
        } catch (IllegalArgumentException | AccessDeniedException refused) {
            return Optional.of(getTranslation("review.talk.refused"));
        }
        showAndStay();
        return Optional.empty();
    }

    private void leave() {
        talk.forget(at);
        if (talk.threads(at).isEmpty()) {
            left.run();
        } else {
            showAndStay();
        }
    }

    /** What had the focus is gone; whoever uses the keyboard stays here. */
    private void showAndStay() {
        show();
        getElement().callJsFunction("focus");
    }

    private void settle(ThreadItem thread) {
        try {
            talk.settle(thread.id());
        } catch (AccessDeniedException refused) {
            Notice.failed(getTranslation("review.talk.refused"));
        }
        showAndStay();
    }
}
