package se.arshjulet.form.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.arshjulet.base.ui.ManyChoices;
import se.arshjulet.form.RegisterEntry;

/** The list to choose from, whether one is chosen or several.
 * @param several what is typed and not found leaves the field; in a list of one it stays there */
record RegisterList(
        ComboBoxBase<?, RegisterEntry, ?> field,
        boolean several,
        Supplier<List<RegisterEntry>> chosen,
        Consumer<List<RegisterEntry>> choose) {

    /** @param edited called after the person has chosen */
    static RegisterList ofOne(Runnable edited) {
        ComboBox<RegisterEntry> field = new ComboBox<>();
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edited.run();
            }
        });
        return new RegisterList(
                field,
                false,
                () -> field.getOptionalValue().stream().toList(),
                entries -> field.setValue(entries.isEmpty() ? null : entries.get(0)));
    }

    /** @param edited called after the person has chosen */
    static RegisterList ofSeveral(Runnable edited) {
        ManyChoices<RegisterEntry> field = new ManyChoices<>();
        field.setSelectedItemsOnTop(false);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edited.run();
            }
        });
        return new RegisterList(
                field,
                true,
                () -> List.copyOf(field.getValue()),
                entries -> field.setValue(new LinkedHashSet<>(entries)));
    }
}
