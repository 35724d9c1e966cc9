package se.arshjulet.association.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.Member;
import se.arshjulet.association.Representative;
import se.arshjulet.association.Unit;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;

/** One member: what it is, its units, and who answers for it. */
class MemberEntry extends Article {

    private final Member member;
    private final @Nullable Actions actions;

    /** @param actions what a coordinator can do here; null for everybody else */
    MemberEntry(Member member, List<Unit> units, List<Representative> representatives, @Nullable Actions actions) {
        this.member = member;
        this.actions = actions;
        addClassName("member");
        add(name(), units(units), people(representatives));
    }

    private Component name() {
        Div name = new Div(new H3(member.name()), quiet(kind()));
        if (!member.seats().isEmpty()) {
            name.add(quiet(SeatWords.of(member.seats(), this)));
        }
        name.addClassName("member-name");
        return name;
    }

    private String kind() {
        String kind = getTranslation("association.kind." + member.kind().name());
        return member.code() == null ? kind : kind + " · " + member.code();
    }

    private Component units(List<Unit> units) {
        Div column = new Div(units.isEmpty() ? quiet(getTranslation("association.units.none")) : new UnitList(units));
        column.addClassName("member-units");
        return column;
    }

    private Component people(List<Representative> representatives) {
        Div column = new Div();
        column.addClassName("member-people");
        if (!representatives.isEmpty()) {
            UnorderedList list = new UnorderedList();
            representatives.forEach(representative -> list.add(person(representative)));
            column.add(list);
        } else if (member.isMember()) {
            column.add(new StatusBadge(State.ATTENTION, getTranslation("association.representative.none")));
        }
        if (actions != null && member.isMember()) {
            column.add(appointButton(actions));
        }
        return column;
    }

    private ListItem person(Representative representative) {
        Span name = new Span(representative.name());
        name.addClassName("representative-name");
        Anchor mail = new Anchor("mailto:" + representative.email(), representative.email());
        mail.addClassName("representative-mail");
        Div words = new Div(name);
        if (representative.functionTitle() != null) {
            words.add(quiet(representative.functionTitle()));
        }
        words.add(mail);
        words.addClassName("representative-words");
        ListItem item = new ListItem(words);
        if (actions != null) {
            item.add(dismissButton(actions, representative));
        }
        return item;
    }

    private Button appointButton(Actions does) {
        Button button = new Button(getTranslation("association.appoint"), click -> does.appoint(member));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("association.appoint.for", member.name()));
        button.addClassName("member-appoint");
        return button;
    }

    private Button dismissButton(Actions does, Representative representative) {
        Button button = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> does.dismiss(member, representative));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("association.dismiss", representative.name(), member.name()));
        button.setTooltipText(getTranslation("association.dismiss.short"));
        return button;
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    /** What a coordinator can do with a member. */
    interface Actions {
        void appoint(Member member);

        void dismiss(Member member, Representative representative);
    }
}
