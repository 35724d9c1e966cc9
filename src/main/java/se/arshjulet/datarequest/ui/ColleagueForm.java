package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.account.Person;
import se.arshjulet.datarequest.Delegations.Sharing;
import se.arshjulet.datarequest.InvalidAnswerException;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Section;

/** Which colleague with an account is to answer, and which sections. */
final class ColleagueForm extends Div {

    private final ComboBox<Person> colleague = new ComboBox<>();
    private final RadioButtonGroup<Boolean> all = new RadioButtonGroup<>();
    private final CheckboxGroup<Section> sections = new CheckboxGroup<>();

    ColleagueForm(FormDefinition form, List<Person> colleagues, String here) {
        addClassName("form-column");
        colleague.setLabel(getTranslation("datarequest.delegate.name"));
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(person -> person.name() + " · " + person.email());
        colleague.setWidthFull();
        all.setLabel(getTranslation("datarequest.delegate.scope"));
        all.setItems(false, true);
        all.setItemLabelGenerator(
                whole -> getTranslation(whole ? "datarequest.delegate.scope.all" : "datarequest.share.scope.sections"));
        all.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        all.addValueChangeListener(change -> sections.setVisible(!change.getValue()));
        sections.setLabel(getTranslation("datarequest.share.sections"));
        sections.setItems(form.sections());
        sections.setItemLabelGenerator(Section::title);
        sections.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        sections.setWidthFull();
        form.sections().stream().filter(section -> section.key().equals(here)).forEach(sections::select);
        all.setValue(form.sections().size() == 1);
        add(colleague, all, sections);
    }

    /** @throws InvalidAnswerException with a message if something is missing */
    Sharing sharing(String message, LocalDate lastDay) {
        Person chosen = colleague.getValue();
        if (chosen == null) {
            throw new InvalidAnswerException(getTranslation("datarequest.share.nobody"));
        }
        Set<String> keys = all.getValue()
                ? Set.of()
                : sections.getValue().stream().map(Section::key).collect(Collectors.toSet());
        if (!all.getValue() && keys.isEmpty()) {
            throw new InvalidAnswerException(getTranslation("datarequest.share.no-section"));
        }
        return new Sharing(chosen.id(), keys, message, lastDay);
    }

    String name() {
        return colleague.getValue().name();
    }
}
