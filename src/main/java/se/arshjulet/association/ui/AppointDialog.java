package se.arshjulet.association.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.base.ui.Notice;

/** Appoints a representative: somebody the association knows, or somebody new who is then invited by mail. */
class AppointDialog extends Dialog {

    private final Member member;
    private final Members members;
    private final Runnable done;

    private final RadioButtonGroup<Boolean> who = new RadioButtonGroup<>();
    private final ComboBox<Person> known = new ComboBox<>(getTranslation("association.appoint.person"));
    private final TextField name = new TextField(getTranslation("association.appoint.name"));
    private final EmailField email = new EmailField(getTranslation("association.appoint.email"));
    private final TextField title = new TextField(getTranslation("association.appoint.title"));
    private final Paragraph next = new Paragraph(getTranslation("association.appoint.next"));

    AppointDialog(Member member, Members members, People people, Runnable done) {
        this.member = member;
        this.members = members;
        this.done = done;
        setHeaderTitle(getTranslation("association.appoint.for", member.name()));
        addClassName("form-dialog");
        add(fields(peopleHere(people)));
        Button cancel = new Button(getTranslation("association.cancel"), click -> close());
        Button appoint = new Button(getTranslation("association.appoint.do"), click -> appoint());
        appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, appoint);
    }

    private Component fields(List<Person> here) {
        who.setLabel(getTranslation("association.appoint.who"));
        who.setItems(false, true);
        who.setItemLabelGenerator(
                isNew -> getTranslation(isNew ? "association.appoint.who.new" : "association.appoint.who.known"));
        who.addValueChangeListener(change -> showFor(change.getValue()));
        known.setItems(here);
        known.setItemLabelGenerator(person -> person.name() + " · " + person.email());
        known.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        email.setMaxLength(200);
        title.setMaxLength(200);
        title.setHelperText(getTranslation("association.appoint.title.help"));
        email.setErrorMessage(getTranslation("association.appoint.email.wrong"));
        name.setErrorMessage(getTranslation("association.appoint.name.wrong"));
        known.setErrorMessage(getTranslation("association.appoint.person.wrong"));
        next.addClassName("quiet");
        who.setValue(here.isEmpty());
        who.setVisible(!here.isEmpty());
        Div fields = new Div(who, known, name, email, title, next);
        fields.addClassName("form-column");
        return fields;
    }

    private void showFor(boolean isNew) {
        known.setVisible(!isNew);
        name.setVisible(isNew);
        email.setVisible(isNew);
        next.setVisible(isNew);
    }

    private void appoint() {
        if (who.getValue()) {
            invite();
        } else if (known.getValue() == null) {
            known.setInvalid(true);
        } else {
            members.appoint(member.id(), known.getValue().id(), title.getValue());
            finish(known.getValue().name());
        }
    }

    private void invite() {
        name.setInvalid(name.getValue().isBlank());
        email.setInvalid(email.isEmpty() || !email.getValue().matches("\\S+@\\S+\\.\\S+"));
        if (!name.isInvalid() && !email.isInvalid()) {
            members.invite(
                    member.id(), name.getValue().strip(), email.getValue().strip(), title.getValue());
            finish(name.getValue().strip());
        }
    }

    private void finish(String person) {
        close();
        done.run();
        Notice.done(getTranslation("association.appointed", person, member.name()));
    }

    private static List<Person> peopleHere(People people) {
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        return Stream.of(Role.REPRESENTATIVE, Role.REVIEWER, Role.COORDINATOR, Role.READER)
                .flatMap(role -> people.withRole(SignedIn.current().association(), role).stream())
                .distinct()
                .sorted(Comparator.comparing(Person::name, swedish))
                .toList();
    }
}
