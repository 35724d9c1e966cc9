package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** Which of the matrix's rows are chosen, to do the same with all of them. It outlives filtering and scrolling. */
final class MatrixChoice {

    private final Map<UUID, AssignmentItem> chosen = new LinkedHashMap<>();
    private Runnable changed = () -> {};

    void onChange(Runnable listener) {
        changed = listener;
    }

    Checkbox box(AssignmentItem item) {
        Checkbox box = new Checkbox(chosen.containsKey(item.id()));
        box.setAriaLabel(I18NProvider.translate("datarequest.move.choose", item.memberName()));
        box.addValueChangeListener(change -> choose(item, change.getValue()));
        return box;
    }

    private void choose(AssignmentItem item, boolean yes) {
        if (yes) {
            chosen.put(item.id(), item);
        } else {
            chosen.remove(item.id());
        }
        changed.run();
    }

    void chooseAll(List<AssignmentItem> items) {
        items.forEach(item -> chosen.put(item.id(), item));
        changed.run();
    }

    void clear() {
        chosen.clear();
        changed.run();
    }

    List<AssignmentItem> items() {
        return new ArrayList<>(chosen.values());
    }
}
