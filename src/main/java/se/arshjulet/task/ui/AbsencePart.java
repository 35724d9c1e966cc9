package se.arshjulet.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import se.arshjulet.account.Person;
import se.arshjulet.account.SignedIn;
import se.arshjulet.account.ui.AccountPart;
import se.arshjulet.base.DateWords;
import se.arshjulet.task.Absence;
import se.arshjulet.task.Absences;

/** On a person's own page: when she is away, and who answers for her meanwhile. */
@org.springframework.stereotype.Component
class AbsencePart implements AccountPart {

    private final Absences absences;
    private final AbsenceQuestion question;
    private final DateWords words;

    AbsencePart(Absences absences, AbsenceQuestion question, DateWords words) {
        this.absences = absences;
        this.question = question;
        this.words = words;
    }

    @Override
    public Optional<Component> of(SignedIn person) {
        if (person.associationId() == null) {
            return Optional.empty();
        }
        Section section = new Section();
        section.addClassName("absence-part");
        show(section, person);
        return Optional.of(section);
    }

    private void show(Section section, SignedIn person) {
        section.removeAll();
        section.add(new H2(I18NProvider.translate("task.absence")));
        if (person.byLink()) {
            section.add(new Paragraph(I18NProvider.translate("task.absence.by-link")));
            return;
        }
        Runnable again = () -> show(section, person);
        List<Absence> own = absences.of(person.accountId());
        Person me = new Person(person.accountId(), person.name(), person.email());
        section.add(new Paragraph(I18NProvider.translate("task.absence.about")));
        if (!own.isEmpty()) {
            section.add(new AbsenceList(
                    own, false, words.in(UI.getCurrent().getLocale()), absence -> question.end(absence, again)));
        }
        section.add(new Button(I18NProvider.translate("task.absence.set"), click -> question.ask(me, again)));
    }
}
