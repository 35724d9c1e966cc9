package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.machinery.Cases.Case;
import se.arshjulet.machinery.Cases.Visit;

/** The way that a case has gone, in the order of time. */
class PathList extends OrderedList {

    private final DateWords words;

    PathList(Case shown, DateWords words) {
        this.words = words;
        addClassName("machinery-path");
        shown.path().forEach(visit -> add(item(visit)));
    }

    private ListItem item(Visit visit) {
        Span when = new Span(words.moment(visit.startedAt()));
        when.addClassName("machinery-path-when");
        when.setTitle(words.fullMoment(visit.startedAt()));
        Div what = new Div(name(visit), standing(visit));
        what.addClassName("machinery-path-what");
        return new ListItem(when, what);
    }

    private static Component name(Visit visit) {
        String part = visit.part();
        return part == null
                ? new Span(visit.name())
                : new RouterLink(visit.name(), CaseView.class, new RouteParameters(CaseView.CASE, part));
    }

    private Component standing(Visit visit) {
        Instant ended = visit.endedAt();
        if (ended == null) {
            return new StatusBadge(State.UNDER_WAY, getTranslation("machinery.path.waits"));
        }
        Span until = new Span(
                visit.cancelled()
                        ? getTranslation("machinery.path.cancelled", words.moment(ended))
                        : words.dayOf(ended).equals(words.dayOf(visit.startedAt()))
                                ? ""
                                : getTranslation("machinery.path.until", words.moment(ended)));
        until.addClassName("quiet");
        return until;
    }
}
