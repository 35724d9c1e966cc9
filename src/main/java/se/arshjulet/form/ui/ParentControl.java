package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;

/** Which other row this one stands under. Its own descendants are not offered: that would be a ring. */
final class ParentControl implements AnswerControl {

    private final Question question;
    private final UUID row;
    private final ComboBox<UUID> field = new ComboBox<>();
    private final TypedChoice<UUID> typed;
    private List<RowTree.Node> offered = List.of();

    ParentControl(Question question, AnswerKey at, FormSheet sheet, Runnable edited) {
        this.question = question;
        this.row = at.rowKey();
        field.setLabel(question.label());
        field.setHelperText(Helper.text(question, field));
        field.setRequiredIndicatorVisible(question.required());
        field.setManualValidation(true);
        field.setWidthFull();
        field.setClearButtonVisible(true);
        refresh(sheet);
        typed = TypedChoice.in(field, edited);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edited.run();
            }
        });
    }

    @Override
    public void refresh(FormSheet sheet) {
        Section section = sheet.form().sectionOf(question.key());
        List<RowTree.Node> others = outside(RowTree.of(section, sheet.answers()));
        if (!others.equals(offered)) {
            offered = others;
            UUID chosen = field.getValue();
            field.setItems(others.stream().map(RowTree.Node::key).toList());
            field.setItemLabelGenerator(key -> RowNames.of(section, key, sheet.answers(), field));
            field.setValue(chosen);
        }
    }

    /** Parents come before their own, so one pass finds everything below this row. */
    private List<RowTree.Node> outside(List<RowTree.Node> rows) {
        Set<UUID> below = new HashSet<>(Set.of(row));
        List<RowTree.Node> others = new ArrayList<>();
        for (RowTree.Node node : rows) {
            if (node.parent() != null && below.contains(node.parent())) {
                below.add(node.key());
            } else if (!node.key().equals(row)) {
                others.add(node);
            }
        }
        return others;
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable AnswerValue value() {
        UUID chosen = field.getValue();
        return chosen == null ? null : new AnswerValue.RowReference(chosen);
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        UUID chosen = value instanceof AnswerValue.RowReference reference ? reference.rowKey() : null;
        boolean known = offered.stream().anyMatch(node -> node.key().equals(chosen));
        field.setValue(known ? chosen : null);
    }

    @Override
    public void complain(@Nullable String message) {
        typed.complain(message);
    }

    @Override
    public void focus() {
        field.focus();
    }
}
