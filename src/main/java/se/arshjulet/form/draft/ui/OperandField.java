package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;
import se.arshjulet.form.sentence.Clause;
import se.arshjulet.form.sentence.Operand;
import se.arshjulet.form.sentence.Verb;

/** What an answer is held against: yes or no, an option, a day, a text, a figure or the answer to another question.
 * @param component empty where nothing needs to be said */
record OperandField(Optional<Component> component, Supplier<List<Operand>> read, Consumer<List<Operand>> write) {

    static final OperandField NOTHING = new OperandField(Optional.empty(), List::of, values -> {});

    private static final int PAUSE_MS = 600;

    List<Operand> value() {
        return read.get();
    }

    void show(List<Operand> values) {
        write.accept(values);
    }

    static OperandField of(Question question, @Nullable Verb verb, Scope scope, Runnable said, Component speaker) {
        if (verb == null || verb.isWhole()) {
            return NOTHING;
        }
        String label = speaker.getTranslation("draft.clause.value");
        return switch (question.type()) {
            case YES_NO -> yesOrNo(label, said, speaker);
            case ONE_OF, SEVERAL_OF ->
                verb == Verb.ANY_OF ? options(question, label, said) : option(question, label, said);
            case DATE -> day(label, said);
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY -> figure(scope, question, label, said, speaker);
            default -> text(label, said);
        };
    }

    /** Whether what the clause holds the answer against can be shown by the field for it. */
    static boolean canShow(Question question, Clause clause, Scope scope) {
        return clause.against().stream().allMatch(operand -> switch (question.type()) {
            case YES_NO -> operand instanceof Operand.Truth;
            case ONE_OF, SEVERAL_OF ->
                operand instanceof Operand.Text code
                        && question.options().stream()
                                .anyMatch(option -> option.code().equals(code.text()));
            case DATE -> operand instanceof Operand.Day;
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY ->
                operand instanceof Operand.Figure
                        || operand instanceof Operand.Answer gone && scope.isGone(gone.question())
                        || operand instanceof Operand.Answer answer
                                && scope.figures().stream()
                                        .anyMatch(one -> one.key().equals(answer.question()));
            default -> operand instanceof Operand.Text;
        });
    }

    private static OperandField yesOrNo(String label, Runnable said, Component speaker) {
        Select<Boolean> field = new Select<>();
        field.setAriaLabel(label);
        field.setItems(true, false);
        field.setItemLabelGenerator(
                yes -> speaker.getTranslation(Boolean.TRUE.equals(yes) ? "draft.value.yes" : "draft.value.no"));
        field.setValue(true);
        told(field, said);
        return new OperandField(
                Optional.of(field),
                () -> field.getValue() == null ? List.of() : List.of(new Operand.Truth(field.getValue())),
                values -> field.setValue(((Operand.Truth) values.get(0)).yes()));
    }

    private static OperandField option(Question question, String label, Runnable said) {
        ComboBox<Option> field = new ComboBox<>();
        field.setAriaLabel(label);
        field.setItems(question.options());
        field.setItemLabelGenerator(Option::label);
        told(field, said);
        return new OperandField(
                Optional.of(field),
                () -> field.getValue() == null
                        ? List.of()
                        : List.of(new Operand.Text(field.getValue().code())),
                values -> field.setValue(find(question, values.get(0)).orElse(null)));
    }

    private static OperandField options(Question question, String label, Runnable said) {
        MultiSelectComboBox<Option> field = new MultiSelectComboBox<>();
        field.setAriaLabel(label);
        field.setItems(question.options());
        field.setItemLabelGenerator(Option::label);
        told(field, said);
        return new OperandField(
                Optional.of(field),
                () -> question.options().stream()
                        .filter(field.getValue()::contains)
                        .<Operand>map(option -> new Operand.Text(option.code()))
                        .toList(),
                values -> {
                    LinkedHashSet<Option> chosen = new LinkedHashSet<>();
                    values.forEach(value -> find(question, value).ifPresent(chosen::add));
                    field.setValue(chosen);
                });
    }

    private static Optional<Option> find(Question question, Operand value) {
        return question.options().stream()
                .filter(option ->
                        value instanceof Operand.Text code && option.code().equals(code.text()))
                .findFirst();
    }

    private static OperandField day(String label, Runnable said) {
        DayField field = new DayField();
        field.setAriaLabel(label);
        told(field, said);
        return new OperandField(
                Optional.of(field),
                () -> field.getValue() == null ? List.of() : List.of(new Operand.Day(field.getValue())),
                values -> field.setValue(((Operand.Day) values.get(0)).day()));
    }

    private static OperandField text(String label, Runnable said) {
        TextField field = new TextField();
        field.setAriaLabel(label);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        told(field, said);
        return new OperandField(
                Optional.of(field),
                () -> field.isEmpty() ? List.of() : List.of(new Operand.Text(field.getValue())),
                values -> field.setValue(((Operand.Text) values.get(0)).text()));
    }

    /** A figure that is typed, or another question that is chosen. */
    private static OperandField figure(Scope scope, Question question, String label, Runnable said, Component speaker) {
        ComboBox<Operand> field = new ComboBox<>();
        field.setAriaLabel(label);
        field.setPlaceholder(speaker.getTranslation("draft.value.figure"));
        List<Operand> items = new ArrayList<>();
        scope.figures().stream()
                .filter(one -> !one.key().equals(question.key()))
                .forEach(one -> items.add(new Operand.Answer(one.key())));
        field.setItems(items);
        field.setItemLabelGenerator(one -> one instanceof Operand.Answer answer
                ? scope.label(answer.question())
                : one == null ? "" : one.feel().replace('.', ','));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> {
            Optional<BigDecimal> number = number(typed.getDetail());
            field.setInvalid(number.isEmpty());
            field.setErrorMessage(speaker.getTranslation("draft.value.no-figure", typed.getDetail()));
            number.ifPresent(value -> {
                field.setValue(new Operand.Figure(value));
                said.run();
            });
        });
        told(field, said);
        return new OperandField(
                Optional.of(field), () -> field.getValue() == null ? List.of() : List.of(field.getValue()), values -> {
                    field.setValue(values.get(0));
                    if (values.get(0) instanceof Operand.Answer answer && scope.isGone(answer.question())) {
                        field.setInvalid(true);
                        field.setErrorMessage(speaker.getTranslation("draft.clause.gone.what"));
                    }
                });
    }

    static Optional<BigDecimal> number(String typed) {
        try {
            return Optional.of(new BigDecimal(
                    typed.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.').replace('\u2212', '-')));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static void told(HasValue<?, ?> field, Runnable said) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                said.run();
            }
        });
    }
}
