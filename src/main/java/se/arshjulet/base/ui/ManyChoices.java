package se.arshjulet.base.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** Several of many, where what is said aloud is in the language of the page and not in the component's own. */
public class ManyChoices<T> extends MultiSelectComboBox<T> {

    public ManyChoices() {
        setI18n(new MultiSelectComboBoxI18n()
                .setCleared(getTranslation("base.many.cleared"))
                .setFocused(getTranslation("base.many.focused"))
                .setSelected(getTranslation("base.many.selected"))
                .setDeselected(getTranslation("base.many.deselected"))
                .setTotal(getTranslation("base.many.total")));
    }
}
