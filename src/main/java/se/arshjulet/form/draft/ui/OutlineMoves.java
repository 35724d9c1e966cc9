package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;
import se.arshjulet.form.draft.DraftChange;
import se.arshjulet.form.draft.DraftChange.MoveQuestion;
import se.arshjulet.form.draft.DraftChange.MoveSection;

/** How what stands in the outline is moved and taken away: dragged, by Alt and an arrow, by Delete. */
final class OutlineMoves {

    private final DraftDesk desk;
    private final Consumer<Spot> focus;
    private final Moves moves;

    OutlineMoves(DraftDesk desk, Consumer<Spot> focus) {
        this.desk = desk;
        this.focus = focus;
        this.moves = new Moves(desk);
    }

    void make(OutlineRow row, Spot spot) {
        if (spot.kind() != Spot.Kind.FORM) {
            DragSource<OutlineRow> source = DragSource.create(row);
            source.setEffectAllowed(EffectAllowed.MOVE);
            source.setDragData(spot);
            on(row, "event.altKey && event.key === 'ArrowUp'", () -> step(spot, -1));
            on(row, "event.altKey && event.key === 'ArrowDown'", () -> step(spot, 1));
            on(row, "event.key === 'Delete'", () -> moves.remove(spot, focus));
            DropTarget<OutlineRow> target = DropTarget.create(row);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop -> drop.getDragData()
                    .filter(Spot.class::isInstance)
                    .map(Spot.class::cast)
                    .flatMap(dragged -> dropped(dragged, spot))
                    .ifPresent(desk::change));
        }
    }

    private static void on(OutlineRow row, String press, Runnable act) {
        row.getElement()
                .addEventListener("keydown", event -> act.run())
                .setFilter(press)
                .preventDefault();
    }

    /** What is dropped there stands last in the part. */
    void takesAtEnd(Component line, String section) {
        DropTarget<Component> target = DropTarget.create(line);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(Spot.class::isInstance)
                .map(Spot.class::cast)
                .filter(dragged -> dragged.kind() == Spot.Kind.QUESTION)
                .ifPresent(dragged -> desk.change(new MoveQuestion(key(dragged), section, null))));
    }

    /** What is dragged down lands behind what it is dropped on, what is dragged up before it. */
    private Optional<DraftChange> dropped(Spot dragged, Spot on) {
        FormDefinition form = desk.form();
        if (dragged.equals(on) || !dragged.isIn(form) || !on.isIn(form)) {
            return Optional.empty();
        }
        if (dragged.kind() == Spot.Kind.SECTION) {
            String part = on.kind() == Spot.Kind.SECTION
                    ? key(on)
                    : form.sectionOf(key(on)).key();
            List<String> parts = form.sections().stream().map(Section::key).toList();
            return Optional.of(new MoveSection(key(dragged), beside(parts, key(dragged), part)));
        }
        if (on.kind() == Spot.Kind.SECTION) {
            List<Question> there = form.section(key(on)).questions();
            return Optional.of(new MoveQuestion(
                    key(dragged), key(on), there.isEmpty() ? null : there.get(0).key()));
        }
        Section part = form.sectionOf(key(on));
        List<String> keys = part.questions().stream().map(Question::key).toList();
        return Optional.of(new MoveQuestion(key(dragged), part.key(), beside(keys, key(dragged), key(on))));
    }

    /** What it is to stand before; null for last. */
    private static @Nullable String beside(List<String> keys, String moved, String on) {
        int from = keys.indexOf(moved);
        int to = keys.indexOf(on);
        boolean down = from >= 0 && from < to;
        if (!down) {
            return on;
        }
        return to + 1 < keys.size() ? keys.get(to + 1) : null;
    }

    private void step(Spot spot, int by) {
        if (moves.step(spot, by)) {
            focus.accept(spot);
        }
    }

    private static String key(Spot spot) {
        return String.valueOf(spot.key());
    }
}
