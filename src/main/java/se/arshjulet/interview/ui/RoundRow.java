package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.base.DateWords;
import se.arshjulet.interview.InterviewRounds.Head;

/** A round in the list: its days, how many have come how far, and what waits. */
class RoundRow extends ListItem {

    RoundRow(Head round, DateWords dates) {
        addClassName("interview-round");
        Anchor link = new Anchor(InterviewRoundView.address(round.id()), round.name());
        link.addClassName("interview-round-name");
        Span period = new Span("%s – %s".formatted(dates.day(round.startsOn()), dates.day(round.endsOn())));
        period.addClassName("quiet");
        Div words = new Div(link, period);
        words.addClassName("interview-round-words");
        Div facts = new Div(InterviewWords.badge(this, round));
        facts.addClassName("interview-round-facts");
        add(words, facts, new StateBar(round));
    }
}
