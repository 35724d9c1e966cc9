package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;

/** Any number of the options, each one press away, and a line to write one's own where the question allows it. */
final class SeveralControl implements AnswerControl {

    private final Question question;
    private final Div root = new Div();
    private final CheckboxGroup<Choice> group = new CheckboxGroup<>();
    private final TextField own = new TextField();
    private final List<Choice> items;
    private final Runnable edited;

    SeveralControl(Question question, Runnable edited) {
        this.question = question;
        this.edited = edited;
        this.items = new ArrayList<>(Choice.of(question));
        root.addClassName("several");
        group.addClassName("chips");
        group.setLabel(question.label());
        group.setHelperText(Helper.text(question, group));
        group.setRequiredIndicatorVisible(question.required());
        group.setManualValidation(true);
        group.setItems(items);
        group.setItemLabelGenerator(Choice::label);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edited.run();
            }
        });
        root.add(group);
        if (question.allowOther()) {
            root.add(own());
        }
    }

    private Component own() {
        own.addClassName("several-own");
        own.setAriaLabel(own.getTranslation("form.own", question.label()));
        own.setPlaceholder(own.getTranslation("form.own-placeholder"));
        own.setManualValidation(true);
        own.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        // Leaving the field takes the words in too: nobody should lose them for want of an Enter.
        own.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                takeOwn();
            }
        });
        own.addKeyDownListener(Key.ENTER, enter -> takeOwn());
        return own;
    }

    private void takeOwn() {
        String words = own.getValue().strip();
        if (words.isEmpty()) {
            return;
        }
        own.clear();
        Choice choice = items.stream()
                .filter(item -> item.label().equalsIgnoreCase(words))
                .findFirst()
                .orElse(Choice.own(words));
        Set<Choice> chosen = new LinkedHashSet<>(group.getValue());
        if (chosen.add(choice)) {
            showChosen(chosen);
            edited.run();
        }
    }

    private void showChosen(Set<Choice> chosen) {
        List<Choice> added =
                chosen.stream().filter(choice -> !items.contains(choice)).toList();
        if (!added.isEmpty()) {
            items.addAll(added);
            group.setItems(items);
        }
        group.setValue(chosen);
    }

    @Override
    public Component component() {
        return root;
    }

    @Override
    public @Nullable AnswerValue value() {
        return Choice.value(group.getValue(), question);
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        Set<Choice> chosen = value instanceof AnswerValue.Choices choices
                ? new LinkedHashSet<>(Choice.in(choices, question))
                : Set.of();
        if (!chosen.equals(group.getValue())) {
            showChosen(chosen);
        }
    }

    @Override
    public void complain(@Nullable String message) {
        group.setErrorMessage(message);
        group.setInvalid(message != null);
    }

    @Override
    public void focus() {
        if (items.isEmpty()) {
            own.focus();
        } else {
            group.getElement().callJsFunction("focus");
        }
    }
}
