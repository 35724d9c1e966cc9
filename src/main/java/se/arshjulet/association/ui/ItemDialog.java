package se.arshjulet.association.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.RegisterKeeping;
import se.arshjulet.association.RegisterKeeping.Item;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.form.RegisterKind;

/** An insats or a target group: a new one, or one to reword or to end. */
class ItemDialog extends RegisterDialog {

    private final RegisterKind kind;
    private final @Nullable Item item;
    private final RegisterKeeping keeping;
    private final Runnable done;
    private final TextField name = new TextField(getTranslation("association.item.name"));
    private final TextArea description = new TextArea(getTranslation("association.item.description"));
    private final DayField lastDay = new DayField();

    /** @param item null for a new one */
    ItemDialog(RegisterKind kind, @Nullable Item item, RegisterKeeping keeping, Runnable done) {
        super(item == null ? "" : item.name(), item == null ? "association.item.add.do" : "association.item.save");
        this.kind = kind;
        this.item = item;
        this.keeping = keeping;
        this.done = done;
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        description.setMaxLength(1000);
        description.setHelperText(getTranslation("association.item.description.help"));
        lastDay.setLabel(getTranslation("association.item.last-day"));
        lastDay.setHelperText(getTranslation("association.item.last-day.help"));
        lastDay.setClearButtonVisible(true);
        if (item == null) {
            setHeaderTitle(getTranslation("association.item.add." + kind.name()));
            fill(name, description);
        } else {
            name.setValue(item.name());
            description.setValue(item.description());
            lastDay.setValue(item.lastDay());
            fill(name, description, lastDay);
        }
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                name.focus();
            }
        });
    }

    @Override
    void act() {
        if (lastDay.isUnreadable()) {
            throw new IllegalArgumentException(lastDay.problem("").orElseThrow());
        }
        if (item == null) {
            keeping.add(kind, name.getValue(), description.getValue());
        } else {
            keeping.change(item.id(), name.getValue(), description.getValue(), lastDay.getValue());
        }
        done.run();
    }
}
