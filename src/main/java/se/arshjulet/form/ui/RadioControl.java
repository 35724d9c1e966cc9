package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;

/** One of a few options, all in sight and one press away. Once chosen it cannot be emptied, so it is for what must be answered. */
final class RadioControl implements AnswerControl {

    private static final int FEW = 5;

    private final Question question;
    private final RadioButtonGroup<Choice> field = new RadioButtonGroup<>();

    RadioControl(Question question, Runnable edited) {
        this.question = question;
        field.addClassName("choices-in-sight");
        field.setLabel(question.label());
        field.setHelperText(Helper.text(question, field));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setItems(Choice.of(question));
        field.setItemLabelGenerator(Choice::label);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edited.run();
            }
        });
    }

    static boolean suits(Question question) {
        return question.required()
                && !question.allowOther()
                && question.options().size() <= FEW;
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable AnswerValue value() {
        Choice chosen = field.getValue();
        return chosen == null ? null : Choice.value(List.of(chosen), question);
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        List<Choice> chosen =
                value instanceof AnswerValue.Choices choices ? Choice.in(choices, question) : new ArrayList<>();
        field.setValue(chosen.isEmpty() ? null : chosen.get(0));
    }

    @Override
    public void complain(@Nullable String message) {
        field.setErrorMessage(message);
        field.setInvalid(message != null);
    }

    @Override
    public void focus() {
        field.getElement().callJsFunction("focus");
    }
}
