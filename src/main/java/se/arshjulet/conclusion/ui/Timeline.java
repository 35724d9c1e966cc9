package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.Conclusions.YearStatus;

/** A konklusion's status year by year, with a visible break where its words were changed. */
class Timeline extends OrderedList {

    /** So many years are seen at a glance; the konklusion's own page has them all. */
    private static final int YEARS = 4;

    Timeline(Line line) {
        addClassName("timeline");
        getElement().setAttribute("aria-label", getTranslation("conclusion.timeline"));
        List<YearStatus> statuses = line.statuses();
        List<YearStatus> shown = statuses.subList(Math.max(0, statuses.size() - YEARS), statuses.size());
        shown.forEach(status -> year(status, status == shown.get(0)));
        boolean reworded = !statuses.isEmpty()
                && !statuses.get(statuses.size() - 1).wording().equals(line.wording());
        if (reworded) {
            broken("conclusion.timeline.reworded-since");
        }
        if (statuses.isEmpty()) {
            ListItem none = new ListItem(getTranslation("conclusion.timeline.none"));
            none.addClassName("timeline-none");
            add(none);
        }
    }

    private void year(YearStatus status, boolean first) {
        if (status.breaksSeries() && !first) {
            broken("conclusion.timeline.break");
        }
        Span year = new Span(String.valueOf(status.year()));
        year.addClassName("timeline-year");
        ListItem item = new ListItem(year, new StatusMark(status.status()));
        item.addClassName("timeline-at");
        add(item);
    }

    private void broken(String key) {
        Span words = new Span(getTranslation(key));
        ListItem item = new ListItem(words);
        item.addClassName("timeline-break");
        item.getElement().setAttribute("title", getTranslation("conclusion.timeline.break.why"));
        add(item);
    }
}
