package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.conclusion.Conclusions.Quote;
import se.arshjulet.conclusion.Conclusions.StatusItem;

/** What the board has found year by year, newest first, and between which years the words were changed. */
class YearList extends Section {

    private final DateWords words;

    YearList(Life life, DateWords words) {
        this.words = words;
        add(new H2(getTranslation("conclusion.years")));
        List<StatusItem> statuses = life.statuses();
        if (statuses.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("conclusion.years.none"));
            none.addClassName("quiet");
            add(none);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("year-list");
        if (statuses.get(statuses.size() - 1).versionOrdinal() < life.latest().ordinal() && isReworded(life)) {
            list.add(broken("conclusion.timeline.reworded-since"));
        }
        for (int i = statuses.size() - 1; i >= 0; i--) {
            StatusItem status = statuses.get(i);
            list.add(year(status));
            if (status.breaksSeries()) {
                list.add(broken("conclusion.years.break"));
            }
        }
        add(list);
    }

    private static boolean isReworded(Life life) {
        int followedUp = life.statuses().get(life.statuses().size() - 1).versionOrdinal();
        return life.versions().stream()
                .anyMatch(version ->
                        version.ordinal() > followedUp && version.change().breaksSeries());
    }

    private ListItem broken(String key) {
        ListItem item = new ListItem(getTranslation(key));
        item.addClassName("year-break");
        return item;
    }

    private ListItem year(StatusItem status) {
        Div head = new Div(new H3(String.valueOf(status.year())), new StatusMark(status.status()));
        head.addClassName("year-head");
        Div body = new Div();
        if (!status.grounds().isEmpty()) {
            Paragraph grounds = new Paragraph(status.grounds());
            grounds.addClassName("written");
            body.add(grounds);
        }
        if (!status.quotes().isEmpty()) {
            body.add(quotes(status.quotes()));
        }
        Paragraph decided = new Paragraph(getTranslation(
                "conclusion.years.decided", words.dayAndYear(status.decidedOn()), status.minuteReference()));
        decided.addClassName("quiet");
        body.add(decided);
        ListItem item = new ListItem(head, body);
        item.addClassName("year-item");
        return item;
    }

    private Component quotes(List<Quote> quotes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("quote-list");
        quotes.forEach(quote -> {
            Span text = new Span("”" + quote.text() + "”");
            text.addClassName("written");
            Span who = new Span(quote.memberName());
            who.addClassName("quiet");
            list.add(new ListItem(text, who));
        });
        return list;
    }
}
