package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.conclusion.FollowUps.Line;

/** Where this year's follow-up stands, and the way to it for those who may see it. Empty where there is nothing to say. */
class FollowUpStrip extends Section {

    private static final String ADDRESS = "konklusioner/uppfoljning/";

    private final DateWords words;

    /** @param worthIt there is something to follow up */
    FollowUpStrip(FollowUps followUps, DateWords words, boolean worthIt) {
        this.words = words;
        addClassName("strip");
        getElement().setAttribute("aria-label", getTranslation("conclusion.follow-up"));
        Optional<Line> current = followUps.current();
        current.ifPresent(line -> describe(line, maySee(followUps, line)));
        boolean mayStart = SignedIn.current().is(Role.COORDINATOR)
                && worthIt
                && current.filter(FollowUpStrip::isUnderWay).isEmpty();
        if (mayStart) {
            if (current.isEmpty()) {
                add(new Span(getTranslation("conclusion.follow-up.never")));
            }
            add(new Button(getTranslation("conclusion.follow-up.start"), click -> UI.getCurrent()
                    .navigate(ADDRESS + "ny")));
        }
        setVisible(current.isPresent() || mayStart);
    }

    private static boolean isUnderWay(Line line) {
        return switch (line.state()) {
            case GATHERING, PROPOSING, COMMENTING, DECIDING -> true;
            case DECIDED, WITHDRAWN -> false;
        };
    }

    private static boolean maySee(FollowUps followUps, Line line) {
        SignedIn person = SignedIn.current();
        return person.is(Role.COORDINATOR)
                || person.is(Role.REVIEWER)
                || person.is(Role.READER)
                || followUps.find(line.year()).isPresent();
    }

    private void describe(Line line, boolean linked) {
        String title = getTranslation("conclusion.follow-up.of", String.valueOf(line.year()));
        Span name = linked ? new Span(new Anchor(ADDRESS + line.year(), title)) : new Span(title);
        name.addClassName("strip-title");
        add(name, new StatusBadge(look(line), state(line)));
        if (line.state() == FollowUps.State.GATHERING) {
            add(new Span(getTranslation("conclusion.follow-up.answered", line.answered(), line.asked())));
        }
        if (line.dueOn() != null) {
            add(new DueDate(words, line.dueOn(), true));
        }
        if (line.decidedOn() != null) {
            add(new Span(words.dayAndYear(line.decidedOn())
                    + (line.minuteReference() == null ? "" : ", " + line.minuteReference())));
        }
    }

    private State look(Line line) {
        if (line.isLate(words.today())) {
            return State.ATTENTION;
        }
        return switch (line.state()) {
            case GATHERING, PROPOSING, COMMENTING, DECIDING -> State.UNDER_WAY;
            case DECIDED -> State.DONE;
            case WITHDRAWN -> State.ENDED;
        };
    }

    private String state(Line line) {
        return getTranslation("conclusion.follow-up." + line.state().name().toLowerCase(Locale.ROOT));
    }
}
