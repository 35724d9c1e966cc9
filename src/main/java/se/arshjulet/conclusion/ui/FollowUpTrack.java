package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.conclusion.FollowUps.Participant;
import se.arshjulet.conclusion.FollowUps.Sheet;
import se.arshjulet.conclusion.FollowUps.State;

/** The four steps of a follow-up, and where it stands: what it waits for, on whom, until when. */
class FollowUpTrack extends OrderedList {

    private static final List<State> STEPS =
            List.of(State.GATHERING, State.PROPOSING, State.COMMENTING, State.DECIDING);

    /** @param group how Beredningsgruppen's review stands, in a sentence; empty where there is nothing to say of it */
    FollowUpTrack(Sheet sheet, String group, DateWords words) {
        addClassName("track");
        State at = sheet.line().state();
        for (State step : STEPS) {
            boolean done = at == State.DECIDED || STEPS.indexOf(step) < STEPS.indexOf(at);
            ListItem item = new ListItem(name(step, done));
            item.addClassName(done ? "track-done" : step == at ? "track-now" : "track-later");
            if (step == at) {
                item.getElement().setAttribute("aria-current", "step");
                item.add(waiting(sheet, words));
            }
            if (step == State.COMMENTING && (done || step == at) && !group.isEmpty()) {
                Span said = new Span(group);
                said.addClassName("track-waiting");
                item.add(said);
            }
            add(item);
        }
    }

    private Span name(State step, boolean done) {
        Span name = new Span(getTranslation("follow-up.step." + step.name().toLowerCase(Locale.ROOT)));
        name.addClassName("track-name");
        if (done) {
            Span said = new Span(getTranslation("follow-up.step.done"));
            said.addClassName("visually-hidden");
            name.add(said);
        }
        return name;
    }

    private String name(Participant person) {
        return person.accountId().equals(SignedIn.current().accountId())
                ? getTranslation("follow-up.you")
                : person.name();
    }

    private Div waiting(Sheet sheet, DateWords words) {
        Div waiting = new Div();
        waiting.addClassName("track-waiting");
        if (sheet.line().dueOn() != null) {
            waiting.add(new DueDate(words, sheet.line().dueOn(), true));
        }
        if (sheet.line().state() == State.GATHERING) {
            waiting.add(new Span(getTranslation(
                    "follow-up.answered", sheet.line().answered(), sheet.line().asked())));
        } else if (sheet.line().state() != State.PROPOSING
                && !sheet.participants().isEmpty()) {
            String left = String.join(
                    ", ",
                    sheet.participants().stream()
                            .filter(person -> !person.done())
                            .map(this::name)
                            .toList());
            if (sheet.line().state() == State.DECIDING) {
                waiting.add(new Span(getTranslation(
                        "follow-up.read",
                        sheet.participants().stream().filter(Participant::done).count(),
                        sheet.participants().size())));
            }
            if (!left.isEmpty()) {
                waiting.add(new Span(getTranslation("follow-up.waiting", left)));
            }
        } else if (sheet.line().state() == State.COMMENTING) {
            waiting.add(new Span(getTranslation("follow-up.nobody.reviewer")));
        } else if (sheet.line().state() == State.PROPOSING) {
            waiting.add(new Span(getTranslation("follow-up.waiting", sheet.startedBy())));
        }
        return waiting;
    }
}
