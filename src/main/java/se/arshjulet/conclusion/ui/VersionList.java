package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.conclusion.Conclusions.VersionItem;

/** All that a konklusion has said, newest first, what it came from and what came of it, with links both ways. */
class VersionList extends Section {

    private final DateWords words;

    VersionList(Life life, DateWords words) {
        this.words = words;
        add(new H2(getTranslation("conclusion.versions")));
        OrderedList list = new OrderedList();
        list.addClassName("version-list");
        list.getElement().setAttribute("reversed", true);
        if (life.line().ending() != null && life.line().endedOn() != null) {
            list.add(ended(life));
        }
        List<VersionItem> versions = life.versions();
        for (int i = versions.size() - 1; i >= 0; i--) {
            list.add(version(life.line().number(), versions.get(i)));
        }
        add(list);
    }

    private ListItem ended(Life life) {
        Div body = new Div();
        Div head = new Div(new Span(Labels.of(Objects.requireNonNull(life.line().ending()))));
        head.addClassName("version-head");
        if (!life.successors().isEmpty()) {
            head.add(new Span(getTranslation("conclusion.became") + " "), Numbers.links(life.successors()));
        }
        body.add(head);
        if (!life.endedBecause().isEmpty()) {
            Paragraph because = new Paragraph(life.endedBecause());
            because.addClassName("written");
            body.add(because);
        }
        return item(day(Objects.requireNonNull(life.line().endedOn())), body);
    }

    private ListItem version(int own, VersionItem version) {
        Span change = new Span(Labels.of(version.change()));
        change.addClassName("version-change");
        Div head = new Div(change);
        List<Integer> others =
                version.from().stream().filter(number -> number != own).toList();
        if (!others.isEmpty()) {
            head.add(new Span(getTranslation("conclusion.came-from") + " "), Numbers.links(others));
        }
        if (!version.source().isEmpty()) {
            Span source = new Span(version.source());
            source.addClassName("quiet");
            head.add(source);
        }
        head.addClassName("version-head");
        Paragraph wording = new Paragraph(version.wording());
        wording.addClassName("version-wording");
        return item(day(version.validFrom()), new Div(wording, head));
    }

    private Component day(LocalDate day) {
        Span from = new Span(getTranslation("conclusion.from-day", words.dayAndYear(day)));
        from.addClassName("version-day");
        from.getElement().setAttribute("title", words.fullDay(day));
        return from;
    }

    private static ListItem item(Component day, Component body) {
        ListItem item = new ListItem(day, body);
        item.addClassName("version-item");
        return item;
    }
}
