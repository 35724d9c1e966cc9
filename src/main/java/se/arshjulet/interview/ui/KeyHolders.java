package se.arshjulet.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.interview.InformantKey;

/** Who may see the names of all nyckelpersoner, and to whom the key can be given. */
class KeyHolders extends Section {

    private final InformantKey key;
    private final People people;
    private final Runnable changed;
    private final SignedIn reader = SignedIn.current();
    private final InterviewProblems problems = new InterviewProblems();

    /** @param changed afterwards: what the reader may see can be another thing now */
    KeyHolders(InformantKey key, People people, Runnable changed) {
        this.key = key;
        this.people = people;
        this.changed = changed;
        addClassName("key-holders");
        show();
    }

    private void show() {
        removeAll();
        Set<UUID> holders = key.holders();
        boolean mayPassOn = holders.isEmpty() || holders.contains(reader.accountId());
        List<Person> coordinators = people.withRole(reader.association(), Role.COORDINATOR);
        Paragraph about =
                new Paragraph(getTranslation(holders.isEmpty() ? "informant.key.none" : "informant.key.about"));
        about.addClassName("quiet");
        add(new H2(getTranslation("informant.key.title")), about);
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        coordinators.stream()
                .filter(person -> holders.contains(person.id()))
                .forEach(person -> list.add(line(person, mayPassOn && holders.size() > 1)));
        add(list);
        List<Person> others = coordinators.stream()
                .filter(person -> !holders.contains(person.id()))
                .toList();
        if (mayPassOn && !others.isEmpty()) {
            add(giving(others));
        }
    }

    private ListItem line(Person person, boolean removable) {
        ListItem line = new ListItem(new Span(person.name()));
        if (removable) {
            Button remove = new Button(getTranslation("informant.key.revoke"), click -> {
                if (problems.attempt(() -> key.revoke(person.id()))) {
                    again();
                }
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(getTranslation("informant.key.revoke.from", person.name()));
            line.add(remove);
        }
        return line;
    }

    private Div giving(List<Person> others) {
        Select<Person> whom = new Select<>();
        whom.setLabel(getTranslation("informant.key.give.whom"));
        whom.setItems(others);
        whom.setItemLabelGenerator(Person::name);
        whom.setValue(others.stream()
                .filter(person -> person.id().equals(reader.accountId()))
                .findFirst()
                .orElse(others.get(0)));
        problems.at("holder", whom);
        Button give = new Button(getTranslation("informant.key.give"), click -> {
            if (problems.attempt(() -> key.grant(whom.getValue().id()))) {
                again();
            }
        });
        Div row = new Div(whom, give);
        row.addClassName("field-and-button");
        return row;
    }

    private void again() {
        show();
        changed.run();
    }
}
