package se.arshjulet.association.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.association.Mergers.MovedMember;
import se.arshjulet.association.Mergers.Preview;
import se.arshjulet.association.Mergers.Waiting;

/** What a merger would do, and what has to be thought of first. */
class MergerPreview extends Div {

    MergerPreview(Preview preview) {
        addClassName("import-preview");
        add(new H2(getTranslation("association.merger.preview", preview.name())));
        preview.warnings().forEach(warning -> add(warning(warning)));
        if (!preview.underWay().isEmpty()) {
            add(
                    new H3(getTranslation(
                            "association.merger.under-way", preview.underWay().size())),
                    new Paragraph(getTranslation("association.merger.under-way.line")),
                    underWay(preview.underWay()));
        }
        add(new H3(
                getTranslation("association.merger.members", preview.members().size())));
        add(
                preview.members().isEmpty()
                        ? new Paragraph(getTranslation("association.merger.members.none"))
                        : members(preview.members()));
        add(
                new H3(getTranslation("association.merger.people")),
                new Paragraph(
                        preview.coordinators().isEmpty()
                                ? getTranslation("association.merger.people.none")
                                : getTranslation(
                                        "association.merger.people.follow",
                                        String.join(", ", preview.coordinators()),
                                        preview.name())),
                new Paragraph(getTranslation("association.merger.people.rest", preview.name())));
    }

    private static Paragraph warning(String text) {
        Paragraph warning = new Paragraph(text);
        warning.addClassName("merger-warning");
        return warning;
    }

    /** By association, each in its own list. */
    private Div underWay(List<Waiting> waiting) {
        Map<String, UnorderedList> lists = new LinkedHashMap<>();
        waiting.forEach(it -> lists.computeIfAbsent(it.association(), name -> new UnorderedList())
                .add(new ListItem(
                        it.matter().standing().isEmpty()
                                ? it.matter().title()
                                : getTranslation(
                                        "association.merger.matter",
                                        it.matter().title(),
                                        it.matter().standing()))));
        Div all = new Div();
        lists.forEach((name, list) -> all.add(new H4(name), list));
        return all;
    }

    private UnorderedList members(List<MovedMember> members) {
        UnorderedList list = new UnorderedList();
        list.addClassName("association-list");
        members.forEach(member -> {
            Span name = new Span(member.name());
            name.addClassName("association-name");
            Span from = new Span(getTranslation("association.merger.from", String.join(", ", member.from())));
            from.addClassName("quiet");
            Div words = new Div(name, from);
            words.addClassName("merger-words");
            list.add(new ListItem(
                    words,
                    new Span(getTranslation(
                            member.joined() ? "association.merger.joined" : "association.merger.begins"))));
        });
        return list;
    }
}
