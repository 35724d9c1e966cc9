package se.arshjulet.mail.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.mail.OutboxLog;
import se.arshjulet.mail.OutboxLog.Queue;

/** How much waits and how long it takes, and whether the mail server answers; looked at again while anything waits. */
class QueueLine extends Div {

    private static final int LOOK_AGAIN = 4_000;
    /** An abandoned page must not keep its session for ever. */
    private static final int MOST_LOOKS = 300;

    private final OutboxLog log;
    private final DateWords words;
    private final Runnable changed;
    private int looks;
    private @Nullable Queue shown;
    private @Nullable Registration watching;

    /** @param changed called when mails have left the queue since the last look */
    QueueLine(OutboxLog log, DateWords words, Runnable changed) {
        this.log = log;
        this.words = words;
        this.changed = changed;
        addClassName("outbox-queue");
        getElement().setAttribute("aria-live", "polite");
    }

    void look() {
        Queue before = shown;
        Queue now = log.queue();
        shown = now;
        if (!now.equals(before)) {
            show(now);
        }
        getUI().ifPresent(ui -> ui.setPollInterval(now.waiting() > 0 && looks < MOST_LOOKS ? LOOK_AGAIN : -1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        watching = ui.addPollListener(poll -> lookAgain());
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (watching != null) {
            watching.remove();
        }
    }

    private void lookAgain() {
        looks++;
        Queue before = shown;
        look();
        if (before != null && !before.equals(shown)) {
            changed.run();
        }
    }

    private void show(Queue queue) {
        removeAll();
        add(new Span(sentence(queue)));
        Instant down = queue.serverDownSince();
        if (down != null && queue.waiting() > 0) {
            add(
                    new StatusBadge(State.ATTENTION, getTranslation("mail.server-down", words.moment(down))),
                    new Paragraph(getTranslation("mail.server-down.next")));
        }
    }

    private String sentence(Queue queue) {
        Duration left = queue.timeLeft();
        if (queue.waiting() == 0) {
            return getTranslation("mail.queue.empty");
        }
        return left == null || queue.serverDownSince() != null
                ? getTranslation("mail.queue", queue.waiting())
                : getTranslation("mail.queue.done-in", queue.waiting(), MailWords.about(left));
    }
}
