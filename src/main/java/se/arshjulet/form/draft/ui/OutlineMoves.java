package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;
import se.arshjulet.form.draft.DraftChange;
import se.arshjulet.form.draft.DraftChange.AddQuestion;
import se.arshjulet.form.draft.DraftChange.AddSection;
import se.arshjulet.form.draft.DraftChange.MoveQuestion;
import se.arshjulet.form.draft.DraftChange.MoveSection;
import se.arshjulet.form.draft.DraftChange.RemoveQuestion;
import se.arshjulet.form.draft.DraftChange.RemoveSection;

/** How what stands in the outline is moved and taken away: dragged, by Alt and an arrow, by Delete. */
final class OutlineMoves {

    private final DraftDesk desk;
    private final Consumer<Spot> focus;

    OutlineMoves(DraftDesk desk, Consumer<Spot> focus) {
        this.desk = desk;
        this.focus = focus;
    }

    void make(OutlineRow row, Spot spot) {
        if (spot.kind() != Spot.Kind.FORM) {
            DragSource<OutlineRow> source = DragSource.create(row);
            source.setEffectAllowed(EffectAllowed.MOVE);
            source.setDragData(spot);
            on(row, "event.altKey && event.key === 'ArrowUp'", () -> step(spot, -1));
            on(row, "event.altKey && event.key === 'ArrowDown'", () -> step(spot, 1));
            on(row, "event.key === 'Delete'", () -> remove(spot));
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

    /** One step; a question steps into the next part from the end of its own. */
    private void step(Spot spot, int by) {
        FormDefinition form = desk.form();
        if (spot.kind() == Spot.Kind.SECTION) {
            List<String> parts = form.sections().stream().map(Section::key).toList();
            stepped(parts, key(spot), by).ifPresent(to -> moved(new MoveSection(key(spot), to.before()), spot));
            return;
        }
        Section part = form.sectionOf(key(spot));
        List<String> keys = part.questions().stream().map(Question::key).toList();
        Optional<Step> within = stepped(keys, key(spot), by);
        if (within.isPresent()) {
            moved(new MoveQuestion(key(spot), part.key(), within.get().before()), spot);
            return;
        }
        int next = form.sections().indexOf(part) + by;
        if (next >= 0 && next < form.sections().size()) {
            Section other = form.sections().get(next);
            @Nullable
            String before = by < 0 || other.questions().isEmpty()
                    ? null
                    : other.questions().get(0).key();
            moved(new MoveQuestion(key(spot), other.key(), before), spot);
        }
    }

    private record Step(@Nullable String before) {}

    private static Optional<Step> stepped(List<String> keys, String key, int by) {
        List<String> others = new ArrayList<>(keys);
        int to = keys.indexOf(key) + by;
        if (to < 0 || to >= keys.size()) {
            return Optional.empty();
        }
        others.remove(key);
        return Optional.of(new Step(to < others.size() ? others.get(to) : null));
    }

    private void moved(DraftChange change, Spot spot) {
        if (desk.change(change)) {
            desk.choose(spot);
            focus.accept(spot);
        }
    }

    void remove(Spot spot) {
        FormDefinition form = desk.form();
        if (spot.kind() == Spot.Kind.SECTION) {
            Section part = form.section(key(spot));
            int at = form.sections().indexOf(part);
            if (desk.change(new RemoveSection(part))) {
                focus.accept(Spot.FORM);
                desk.undoable(said("draft.removed", part.title()), new AddSection(part, at));
            }
            return;
        }
        Question question = form.question(key(spot));
        Section part = form.sectionOf(question.key());
        int at = part.questions().indexOf(question);
        @Nullable
        String before =
                at + 1 < part.questions().size() ? part.questions().get(at + 1).key() : null;
        if (desk.change(new RemoveQuestion(question))) {
            desk.choose(before == null ? Spot.section(part.key()) : Spot.question(before));
            focus.accept(desk.spot());
            desk.undoable(said("draft.removed", question.label()), new AddQuestion(part.key(), question, before));
        }
    }

    private static String said(String word, String what) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation(word, what);
    }

    private static String key(Spot spot) {
        return String.valueOf(spot.key());
    }
}
