package se.arshjulet.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import se.arshjulet.base.DateWords;
import se.arshjulet.mail.MailState;
import se.arshjulet.mail.OutboxLog.Item;
import se.arshjulet.mail.OutboxLog.Letter;

/** One mail: what became of it, why it was sent, and how it reads. */
class LetterPanel extends Section {

    private final DateWords words;
    private final DescriptionList facts = new DescriptionList();

    /** @param open shows another mail */
    LetterPanel(Letter letter, DateWords words, Runnable close, Runnable sendAgain, Consumer<UUID> open) {
        this.words = words;
        addClassName("letter");
        Item item = letter.item();
        H2 subject = new H2(item.subject());
        subject.setId("letter-subject");
        getElement().setAttribute("aria-labelledby", "letter-subject");
        facts.addClassName("letter-facts");
        tell(letter, open);
        add(bar(item, close, sendAgain), subject, facts);
        if (letter.hidden()) {
            add(new Paragraph(getTranslation("mail.hidden")));
        } else if (item.erased()) {
            add(new Paragraph(getTranslation("mail.erased")));
        } else {
            add(rendered(letter), plain(letter));
        }
    }

    private Component bar(Item item, Runnable close, Runnable sendAgain) {
        Button back = new Button(getTranslation("mail.close"), VaadinIcon.ARROW_LEFT.create(), click -> close.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button again = new Button(getTranslation("mail.send-again"), click -> sendAgain.run());
        if (item.state() == MailState.FAILED) {
            again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        again.setVisible(item.canGoAgain());
        Div bar = new Div(back, again);
        bar.addClassName("letter-bar");
        return bar;
    }

    private void tell(Letter letter, Consumer<UUID> open) {
        Item item = letter.item();
        Div state = new Div(MailWords.badge(item));
        Instant sent = item.sentAt();
        if (sent != null) {
            state.add(new Span(words.moment(sent)));
        }
        state.addClassName("letter-state");
        fact("state", state);
        if (item.wasUncertain()) {
            fact("uncertain", new Span(getTranslation("mail.uncertain")));
        }
        String error = letter.lastError();
        if (error != null) {
            fact("error", new Span(error));
        }
        Instant next = letter.nextAttempt();
        if (next != null && letter.attempts() > 0) {
            fact("next", new Span(getTranslation("mail.attempts", letter.attempts(), words.moment(next))));
        }
        fact("to", new Span(item.erased() ? getTranslation("mail.erased.to") : MailWords.recipient(item)));
        fact("created", new Span(words.moment(item.createdAt())));
        fact("kind", new Span(MailWords.kind(item.kind())));
        fact("why", new Span(letter.why()));
        UUID original = item.resendOf();
        if (original != null) {
            Button show = new Button(getTranslation("mail.original"), click -> open.accept(original));
            show.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            fact("resend-of", show);
        }
    }

    private void fact(String name, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("mail.fact." + name)), new DescriptionList.Description(value));
    }

    /** The mail itself, in a frame where nothing can run; as high as what it holds. */
    private Component rendered(Letter letter) {
        IFrame frame = new IFrame();
        frame.addClassName("letter-frame");
        frame.setSrcdoc(letter.html());
        frame.setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN);
        frame.setTitle(getTranslation("mail.frame"));
        frame.getElement().executeJs("""
                this.addEventListener('load', () => {
                  this.style.height = this.contentDocument.documentElement.scrollHeight + 'px';
                });
                """);
        return frame;
    }

    private Component plain(Letter letter) {
        Pre text = new Pre(letter.text());
        text.addClassName("letter-text");
        return new Details(getTranslation("mail.plain"), text);
    }
}
