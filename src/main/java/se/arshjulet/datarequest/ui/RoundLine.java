package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.RoundState;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** One round in the list: what it is, by when, and how far everybody has come. */
class RoundLine extends ListItem {

    RoundLine(RoundItem round, DateWords words) {
        addClassName("round-line");
        RouterLink title = new RouterLink(
                round.title(),
                RoundView.class,
                new RouteParameters(RoundView.ROUND, round.id().toString()));
        title.addClassName("round-line-title");
        Span form = new Span(round.formTitle() + " · " + round.referenceYear());
        form.addClassName("round-line-form");
        Div what = new Div(title, form);
        what.addClassName("round-line-what");
        add(what, new RoundBadge(round.state()), RoundDay.of(round, words), progress(round));
    }

    private Component progress(RoundItem round) {
        RoundProgress progress = new RoundProgress(round);
        Span words = new Span(String.join(" · ", counts(round)));
        words.addClassName("round-line-counts");
        Div both = new Div(progress, words);
        both.addClassName("round-line-progress");
        return both;
    }

    private List<String> counts(RoundItem round) {
        return round.state() == RoundState.DRAFT
                ? List.of(getTranslation("datarequest.count.recipients", round.total()))
                : RoundCounts.of(round);
    }
}
