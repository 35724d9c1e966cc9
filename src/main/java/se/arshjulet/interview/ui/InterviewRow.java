package se.arshjulet.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import se.arshjulet.base.DateWords;
import se.arshjulet.interview.Interviews.Line;
import se.arshjulet.interview.NextStep;

/** An interview in its round: who, how far, what comes next, and one button for it. */
class InterviewRow extends ListItem {

    /** @param open the round is not closed */
    InterviewRow(Line line, DateWords dates, boolean open, Runnable invite, Runnable remove) {
        addClassName("interview-row");
        Anchor whom = new Anchor(InterviewView.address(line.id()));
        Span pseudonym = new Span(line.informant().pseudonym());
        pseudonym.addClassName("pseudonym");
        whom.add(pseudonym, new Span(line.informant().function()));
        whom.addClassName("interview-whom");
        Span by = new Span(getTranslation("interview.by", line.interviewer()));
        by.addClassName("quiet");
        Div words = new Div(whom, by);
        words.addClassName("interview-row-words");
        Div facts = new Div(InterviewWords.badge(this, line));
        facts.addClassName("interview-row-facts");
        facts.add(next(line, dates));
        add(words, facts, actions(line, open, invite, remove));
    }

    /** What comes next; where nothing does since it was not held, why. */
    private Span next(Line line, DateWords dates) {
        if (!line.notHeldReason().isEmpty()) {
            Span reason = new Span(line.notHeldReason());
            reason.addClassName("quiet");
            return reason;
        }
        Instant startsAt = line.startsAt();
        Span next = new Span(
                startsAt != null && line.next() == NextStep.AWAIT_DAY
                        ? InterviewWords.when(dates, startsAt)
                        : InterviewWords.next(this, line.next()));
        next.addClassName(line.next().isStuck() ? "interview-waits" : "quiet");
        return next;
    }

    private Component actions(Line line, boolean open, Runnable invite, Runnable remove) {
        Div actions = new Div();
        actions.addClassName("interview-row-actions");
        if (line.next() == NextStep.INVITE && open) {
            Button away = new Button(getTranslation("interview.remove"), click -> remove.run());
            away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            named(away, line);
            actions.add(away, named(new Button(getTranslation("interview.invite"), click -> invite.run()), line));
        } else if (line.next().isOurs() && line.next() != NextStep.INVITE) {
            String key = "interview.do." + InterviewWords.key(line.next());
            actions.add(named(
                    new Button(getTranslation(key), click -> UI.getCurrent()
                            .navigate(
                                    line.next() == NextStep.HOLD
                                            ? InterviewView.address(line.id()) + "/halla"
                                            : InterviewView.address(line.id()))),
                    line));
        }
        return actions;
    }

    /** Many buttons say the same: whom each is about is said aloud. */
    private static Button named(Button button, Line line) {
        button.setAriaLabel(button.getText() + " " + line.informant().pseudonym());
        return button;
    }
}
