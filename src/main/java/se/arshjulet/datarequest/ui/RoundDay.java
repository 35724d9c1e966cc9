package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.datarequest.RoundState;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** A round's last day: how near it is while somebody is waited for, the bare date when nobody is. */
final class RoundDay {

    private RoundDay() {}

    static Component of(RoundItem round, DateWords words) {
        boolean over = round.state() == RoundState.CLOSED || round.state() == RoundState.WITHDRAWN;
        if (!over) {
            // The day has passed for the round; who is late is said of each member.
            boolean ahead = !round.dueOn().isBefore(words.today());
            return new DueDate(words, round.dueOn(), ahead && round.state() != RoundState.DRAFT);
        }
        Span day = new Span(words.day(round.dueOn()));
        day.addClassName("due");
        day.getElement().setAttribute("title", words.fullDay(round.dueOn()));
        return day;
    }
}
