package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;

/** Yes or no; where it need not be answered, also neither. */
final class YesNoControl implements AnswerControl {

    private enum Answer {
        YES,
        NO,
        NEITHER
    }

    private final RadioButtonGroup<Answer> field = new RadioButtonGroup<>();

    YesNoControl(Question question, Runnable edited) {
        field.addClassName("choices-in-sight");
        field.setLabel(question.label());
        field.setHelperText(Helper.text(question, field));
        field.setRequiredIndicatorVisible(question.required());
        field.setManualValidation(true);
        if (question.required()) {
            field.setItems(Answer.YES, Answer.NO);
        } else {
            field.setItems(Answer.YES, Answer.NO, Answer.NEITHER);
        }
        field.setItemLabelGenerator(
                answer -> field.getTranslation("form.answer." + answer.name().toLowerCase(java.util.Locale.ROOT)));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edited.run();
            }
        });
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable AnswerValue value() {
        Answer chosen = field.getValue();
        return chosen == null || chosen == Answer.NEITHER ? null : new AnswerValue.YesNo(chosen == Answer.YES);
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        field.setValue(value instanceof AnswerValue.YesNo given ? given.yes() ? Answer.YES : Answer.NO : null);
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
