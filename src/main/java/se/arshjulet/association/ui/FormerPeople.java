package se.arshjulet.association.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.association.FormerRepresentatives.Former;
import se.arshjulet.association.Members;
import se.arshjulet.base.ui.Notice;

/** Those who answered for the members in the associations that are part of this one now: a press lets one go on here. */
class FormerPeople extends Section {

    private final Members members;
    private final Runnable changed;

    FormerPeople(List<Former> offered, Members members, Runnable changed) {
        this.members = members;
        this.changed = changed;
        setVisible(!offered.isEmpty());
        addClassNames("organisation-party", "former-people");
        H2 heading = new H2(getTranslation("association.former"));
        heading.setId("former");
        getElement().setAttribute("aria-labelledby", "former");
        Paragraph line = new Paragraph(getTranslation("association.former.line"));
        line.addClassName("quiet");
        UnorderedList items = new UnorderedList();
        items.addClassName("association-list");
        offered.forEach(it -> items.add(item(it)));
        add(heading, line, items);
        if (offered.size() > 1) {
            add(new Button(getTranslation("association.former.all", offered.size()), click -> {
                offered.forEach(this::appoint);
                Notice.done(getTranslation("association.former.all.done", offered.size()));
                changed.run();
            }));
        }
    }

    private ListItem item(Former former) {
        Span name = new Span(former.name());
        name.addClassName("association-name");
        Span where = new Span(getTranslation(
                "association.former.was",
                former.functionTitle() == null ? getTranslation("association.former.someone") : former.functionTitle(),
                former.member(),
                former.association()));
        where.addClassName("quiet");
        Div words = new Div(name, where);
        words.addClassName("merger-words");
        Button appoint = new Button(getTranslation("association.former.do"), click -> {
            appoint(former);
            Notice.done(getTranslation("association.former.done", former.name(), former.member()));
            changed.run();
        });
        appoint.setAriaLabel(getTranslation("association.former.do.aria", former.name(), former.member()));
        return new ListItem(words, appoint);
    }

    private void appoint(Former former) {
        members.appoint(former.memberId(), former.accountId(), former.functionTitle());
    }
}
