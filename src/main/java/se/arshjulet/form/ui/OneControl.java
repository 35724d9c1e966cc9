package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;

/** One of the options; words of one's own where the question allows them. */
final class OneControl implements AnswerControl {

    private final Question question;
    private final ComboBox<Choice> field = new ComboBox<>();
    private final List<Choice> items;

    OneControl(Question question, Runnable edited) {
        this.question = question;
        this.items = new ArrayList<>(Choice.of(question));
        field.setLabel(question.label());
        field.setHelperText(Helper.text(question, field));
        field.setRequiredIndicatorVisible(question.required());
        field.setManualValidation(true);
        field.setWidthFull();
        field.setItems(items);
        field.setItemLabelGenerator(Choice::label);
        field.setClearButtonVisible(true);
        field.setAllowCustomValue(question.allowOther());
        field.addCustomValueSetListener(typed -> {
            if (!typed.getDetail().isBlank()) {
                show(Choice.own(typed.getDetail().strip()));
                edited.run();
            }
        });
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edited.run();
            }
        });
    }

    private void show(Choice choice) {
        if (!items.contains(choice)) {
            items.add(choice);
            field.setItems(items);
        }
        field.setValue(choice);
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
        if (!(value instanceof AnswerValue.Choices choices)) {
            field.clear();
            return;
        }
        List<Choice> chosen = Choice.in(choices, question);
        if (chosen.isEmpty()) {
            field.clear();
        } else {
            show(chosen.get(0));
        }
    }

    @Override
    public void complain(@Nullable String message) {
        field.setErrorMessage(message);
        field.setInvalid(message != null);
    }

    @Override
    public void focus() {
        field.focus();
    }
}
