package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import se.arshjulet.base.DateWords;

/** What comes next, by date. */
class UpcomingList extends OrderedList {

    private static final int NAMED = 3;

    private final DateWords words;

    UpcomingList(List<Upcoming> upcoming, DateWords words) {
        this.words = words;
        addClassName("upcoming-list");
        upcoming.forEach(coming -> add(line(coming)));
    }

    /** By name while the names are few; "alla 12 som inte har svarat" where it concerns everybody. */
    private String whom(Upcoming coming) {
        List<String> members = coming.members();
        if (members.size() > 1 && (coming.all() || members.size() > NAMED)) {
            return getTranslation(
                    coming.all() ? "datarequest.upcoming.whom.all" : "datarequest.upcoming.whom.some", members.size());
        }
        return String.join(", ", members);
    }

    private ListItem line(Upcoming coming) {
        Span day = new Span(words.day(coming.on()));
        day.addClassName("upcoming-day");
        day.getElement().setAttribute("title", words.fullDay(coming.on()));
        Span relative = new Span(words.relative(coming.on()));
        relative.addClassName("upcoming-relative");
        Div date = new Div(day, relative);
        date.addClassName("upcoming-date");
        String kind = coming.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Span what = new Span(getTranslation("datarequest.upcoming." + kind, whom(coming)));
        what.addClassName("upcoming-what");
        RouterLink round = new RouterLink(
                coming.roundTitle(),
                RoundView.class,
                new RouteParameters(RoundView.ROUND, coming.roundId().toString()));
        Div text = new Div(what, round);
        text.addClassName("upcoming-text");
        ListItem line = new ListItem(date, text);
        line.addClassNames("upcoming", "upcoming-" + kind);
        return line;
    }
}
