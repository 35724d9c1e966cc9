package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.ActivityStart;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.task.ui.ReminderChips;

/** What begins when an activity comes, what that has to know, and when it reminds. */
class StartsField extends Div {

    private final List<StarterFields> all;
    private final Select<StarterFields> kind = new Select<>();
    private final Map<String, StarterFields.Settings> opened = new HashMap<>();
    private final Div settings = new Div();
    private ReminderChips reminders = new ReminderChips(List.of());
    private boolean chosen;

    StartsField(List<StarterFields> all) {
        this.all = all;
        addClassName("wheel-starts");
        kind.setLabel(getTranslation("wheel.field.starts"));
        kind.setHelperText(getTranslation("wheel.field.starts.help"));
        kind.setItems(all);
        kind.setItemLabelGenerator(StarterFields::word);
        kind.setWidthFull();
        kind.addValueChangeListener(change -> {
            chosen = chosen || change.isFromClient();
            show();
        });
        add(kind, settings, reminders);
    }

    /** Unless somebody has chosen, what the kind usually starts. */
    void usual(ActivityKind of) {
        if (!chosen) {
            choose(ActivityStart.usual(of).kind());
            remind(Draft.usualReminders(of));
        }
    }

    void fill(ActivityStart start, List<Integer> reminderDays) {
        chosen = true;
        choose(start.kind());
        settingsOf(start.kind()).fill(start.settings());
        remind(reminderDays);
    }

    private void choose(String chosenKind) {
        all.stream().filter(one -> one.kind().equals(chosenKind)).findFirst().ifPresent(kind::setValue);
    }

    private void remind(List<Integer> days) {
        ReminderChips fresh = new ReminderChips(days);
        replace(reminders, fresh);
        reminders = fresh;
        show();
    }

    private void show() {
        settings.removeAll();
        StarterFields now = kind.getValue();
        if (now != null) {
            settingsOf(now.kind()).fields().ifPresent(settings::add);
            reminders.setVisible(!now.kind().equals(ActivityStart.MEETING));
        }
    }

    private StarterFields.Settings settingsOf(String ofKind) {
        return opened.computeIfAbsent(ofKind, key -> all.stream()
                .filter(one -> one.kind().equals(key))
                .findFirst()
                .map(StarterFields::open)
                .orElse(StarterFields.NONE));
    }

    ActivityStart start() {
        String now = Objects.requireNonNull(kind.getValue()).kind();
        return new ActivityStart(now, settingsOf(now).value());
    }

    List<Integer> reminderDays() {
        return reminders.isVisible() ? reminders.days() : List.of();
    }
}
