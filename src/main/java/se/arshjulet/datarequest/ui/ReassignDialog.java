package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.arshjulet.account.Person;
import se.arshjulet.base.ui.Question;
import se.arshjulet.datarequest.InvalidPlanException;
import se.arshjulet.datarequest.Reassignment.Choices;
import se.arshjulet.datarequest.Reassignment.Handover;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** Asks who is to answer instead: another representative of the member, or somebody new who is invited. */
class ReassignDialog extends Question {

    /** Somebody who can be chosen; empty for somebody new. */
    private record Choice(Optional<Person> person) {}

    private final Choices choices;
    private final Consumer<Handover> reassign;
    private final RadioButtonGroup<Choice> who = new RadioButtonGroup<>();
    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final Checkbox others = new Checkbox();
    private final TextArea words = new TextArea();

    /** @param away     asks who answers meanwhile instead, where she comes back
     * @param reassign may throw {@link InvalidPlanException} */
    ReassignDialog(AssignmentItem item, Choices choices, Runnable away, Consumer<Handover> reassign) {
        super(I18NProvider.translate("datarequest.action.reassign"));
        this.choices = choices;
        this.reassign = reassign;
        choose();
        name.setLabel(getTranslation("datarequest.reassign.name"));
        name.setMaxLength(100);
        email.setLabel(getTranslation("datarequest.reassign.email"));
        email.setHelperText(getTranslation("datarequest.reassign.email.help", item.memberName()));
        email.setMaxLength(254);
        others.setLabel(
                getTranslation("datarequest.reassign.others", choices.from().name(), choices.others()));
        others.setVisible(choices.others() > 0);
        words.setLabel(getTranslation("datarequest.reassign.words"));
        words.setHelperText(getTranslation("datarequest.move.reason.help"));
        words.setMaxLength(1000);
        words.setMinRows(2);
        Stream.<HasSize>of(who, name, email, words).forEach(HasSize::setWidthFull);
        add(
                new Paragraph(getTranslation(
                        "datarequest.reassign.what",
                        item.roundTitle(),
                        item.memberName(),
                        choices.from().name())),
                who,
                name,
                email,
                others,
                words);
        Button meanwhile = new Button(getTranslation("datarequest.cover.ask"), click -> {
            close();
            away.run();
        });
        meanwhile.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        meanwhile.addClassName("reassign-away");
        add(meanwhile);
        answers(primary(getTranslation("datarequest.action.reassign"), this::save));
    }

    private void choose() {
        List<Choice> all = Stream.concat(
                        choices.representatives().stream().map(person -> new Choice(Optional.of(person))),
                        Stream.of(new Choice(Optional.empty())))
                .toList();
        who.setLabel(getTranslation("datarequest.reassign.who"));
        who.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        who.setItems(all);
        who.setItemLabelGenerator(choice -> choice.person()
                .map(person -> person.name() + " · " + person.email())
                .orElseGet(() -> getTranslation("datarequest.reassign.new")));
        who.addValueChangeListener(change -> {
            name.setVisible(change.getValue().person().isEmpty());
            email.setVisible(change.getValue().person().isEmpty());
        });
        who.setValue(all.get(0));
        who.setVisible(all.size() > 1);
    }

    private void save() {
        Stream.<HasValidation>of(who, name, email, words).forEach(field -> field.setInvalid(false));
        try {
            reassign.accept(new Handover(
                    choices.from().id(),
                    who.getValue().person().map(Person::id).orElse(null),
                    name.getValue(),
                    email.getValue(),
                    others.getValue(),
                    words.getValue()));
            close();
        } catch (InvalidPlanException impossible) {
            Map<String, HasValidation> fields = Map.of("person", who, "name", name, "email", email, "words", words);
            impossible.messages().forEach((field, message) -> {
                HasValidation at = fields.getOrDefault(field, who);
                at.setErrorMessage(message);
                at.setInvalid(true);
            });
        }
    }
}
