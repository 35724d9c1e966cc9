package se.arshjulet.task.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** On which days before or after the last day a reminder goes, as chips to switch on and off. */
public class ReminderChips extends CheckboxGroup<Integer> {

    public static final List<Integer> USUAL = List.of(14, 3, -1);
    private static final List<Integer> OFFERED = List.of(30, 21, 14, 7, 3, 1, 0, -1, -7);

    public ReminderChips(Collection<Integer> chosen) {
        addClassName("chips");
        setLabel(getTranslation("task.field.reminders"));
        setHelperText(getTranslation("task.field.reminders.help"));
        Set<Integer> all = new TreeSet<>(Comparator.reverseOrder());
        all.addAll(OFFERED);
        all.addAll(chosen);
        setItems(all);
        setItemLabelGenerator(this::words);
        setValue(Set.copyOf(chosen));
    }

    /** The farthest before the last day first. */
    public List<Integer> days() {
        return getValue().stream().sorted(Comparator.reverseOrder()).toList();
    }

    private String words(int days) {
        return switch (days) {
            case 0 -> getTranslation("task.reminder.same");
            case 1 -> getTranslation("task.reminder.before.one");
            case -1 -> getTranslation("task.reminder.after.one");
            default ->
                days > 0 ? getTranslation("task.reminder.before", days) : getTranslation("task.reminder.after", -days);
        };
    }
}
