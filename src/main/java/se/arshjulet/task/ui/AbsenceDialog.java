package se.arshjulet.task.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Person;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Question;
import se.arshjulet.task.Absence;
import se.arshjulet.task.Absences;
import se.arshjulet.task.InvalidAbsenceException;

/** Asks between which days somebody is away, and who answers for her. */
class AbsenceDialog extends Question {

    private final Absences absences;
    private final Consumer<Absence> after;
    private final ComboBox<Person> person = people("task.absence.person");
    private final DayField first = new DayField();
    private final DayField last = new DayField();
    private final ComboBox<Person> cover = people("task.absence.cover");

    private AbsenceDialog(Absences absences, String what, LocalDate today, Consumer<Absence> after) {
        super(I18NProvider.translate("task.absence.title"));
        this.absences = absences;
        this.after = after;
        first.setLabel(getTranslation("task.absence.first"));
        first.setMin(today);
        first.setValue(today);
        last.setLabel(getTranslation("task.absence.last"));
        last.setMin(today);
        first.addValueChangeListener(change -> first.setInvalid(false));
        last.addValueChangeListener(change -> last.setInvalid(false));
        cover.addValueChangeListener(change -> cover.setInvalid(false));
        cover.setHelperText(getTranslation("task.absence.cover.help"));
        List.of(first, last).forEach(DayField::setWidthFull);
        List.of(person, cover).forEach(ComboBox::setWidthFull);
        add(new Paragraph(what), person, first, last, cover);
        answers(primary(getTranslation("task.absence.save"), this::save));
    }

    /** For oneself, or for a certain somebody else. */
    static AbsenceDialog of(Person who, Absences absences, DateWords words, Consumer<Absence> after) {
        boolean me = who.id().equals(SignedIn.current().accountId());
        AbsenceDialog dialog = new AbsenceDialog(
                absences,
                me
                        ? I18NProvider.translate("task.absence.what.me")
                        : I18NProvider.translate("task.absence.what", who.name()),
                words.today(),
                after);
        dialog.person.setItems(List.of(who));
        dialog.person.setValue(who);
        dialog.person.setVisible(false);
        dialog.chosen(who);
        return dialog;
    }

    /** For anybody. */
    static AbsenceDialog ofAnybody(Absences absences, DateWords words, Consumer<Absence> after) {
        AbsenceDialog dialog =
                new AbsenceDialog(absences, I18NProvider.translate("task.absence.what.anybody"), words.today(), after);
        dialog.person.setItems(absences.people());
        dialog.person.addValueChangeListener(change -> dialog.chosen(change.getValue()));
        dialog.cover.setEnabled(false);
        return dialog;
    }

    private static ComboBox<Person> people(String label) {
        ComboBox<Person> field = new ComboBox<>(I18NProvider.translate(label));
        field.setItemLabelGenerator(one -> one.name() + " · " + one.email());
        return field;
    }

    private void chosen(@Nullable Person who) {
        List<Person> able = who == null ? List.of() : absences.candidates(who.id());
        person.setInvalid(false);
        cover.setItems(able);
        cover.setEnabled(!able.isEmpty());
        if (who != null && able.isEmpty()) {
            cover.setHelperText(getTranslation("task.absence.cover.none"));
        }
    }

    private void save() {
        Optional<UUID> who = missing(person, "task.absence.person.missing");
        Optional<UUID> instead = missing(cover, "task.absence.cover.missing");
        LocalDate from = day(first);
        LocalDate until = day(last);
        if (who.isEmpty() || instead.isEmpty() || from == null || until == null) {
            return;
        }
        try {
            Absence made = absences.set(new Absences.Wish(who.get(), instead.get(), from, until));
            close();
            after.accept(made);
        } catch (InvalidAbsenceException impossible) {
            explain(impossible);
        }
    }

    private void explain(InvalidAbsenceException impossible) {
        String why = String.valueOf(impossible.getMessage());
        switch (impossible.field()) {
            case FIRST -> first.explain(why);
            case LAST -> last.explain(why);
            case COVER -> {
                cover.setErrorMessage(why);
                cover.setInvalid(true);
            }
        }
    }

    private Optional<UUID> missing(ComboBox<Person> field, String words) {
        Optional<UUID> chosen = field.getOptionalValue().map(Person::id);
        if (chosen.isEmpty()) {
            field.setErrorMessage(getTranslation(words));
            field.setInvalid(true);
        }
        return chosen;
    }

    private @Nullable LocalDate day(DayField field) {
        LocalDate day = field.getValue();
        if (day == null) {
            field.explain(
                    field.problem(getTranslation("task.absence.day.missing")).orElse(""));
        }
        return day;
    }
}
