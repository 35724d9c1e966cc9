package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.datarequest.RoundState;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** The top of a round: state, last day, how far, and what can be done with all of it. */
class RoundHead extends Div {

    RoundHead(RoundItem round, DateWords words, RoundActions actions, Runnable changed) {
        addClassName("round-head");
        PageHeader header = new PageHeader(round.title());
        header.with(new RoundBadge(round.state()), RoundDay.of(round, words));
        header.with(new Span(round.formTitle() + " · " + round.referenceYear()));
        header.withActions(actions.buttons(round, changed));
        add(header);
        if (round.state() != RoundState.DRAFT) {
            add(progress(round));
        }
    }

    private Div progress(RoundItem round) {
        Div numbers = new Div();
        numbers.addClassName("round-numbers");
        RoundCounts.of(round).stream().map(Span::new).forEach(numbers::add);
        Div both = new Div(new RoundProgress(round), numbers);
        both.addClassName("round-head-progress");
        return both;
    }
}
