package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.draft.DraftChange;
import se.arshjulet.form.draft.DraftChange.AddQuestion;
import se.arshjulet.form.draft.DraftChange.AddSection;
import se.arshjulet.form.draft.DraftChange.ChangeHead;
import se.arshjulet.form.draft.DraftChange.ChangeQuestion;
import se.arshjulet.form.draft.DraftChange.ChangeSection;
import se.arshjulet.form.draft.DraftChange.MoveQuestion;
import se.arshjulet.form.draft.DraftChange.MoveSection;
import se.arshjulet.form.draft.DraftChange.RemoveQuestion;
import se.arshjulet.form.draft.DraftChange.RemoveSection;
import se.arshjulet.form.draft.DraftChange.Rename;
import se.arshjulet.form.draft.Undoing;

/** What has been done in this window, the latest first, each with the way back. */
final class UndoStack {

    private static final int MOST = 50;

    /** One thing that was done.
     * @param spot where one sees that it is undone */
    record Done(DraftChange undo, Spot spot, String word, String name) {

        String said() {
            return UI.getCurrent().getTranslation(word, name);
        }
    }

    private final Deque<Done> done = new ArrayDeque<>();

    /** @param before the form as it was then */
    void add(DraftChange change, FormDefinition before) {
        done.push(of(change, new Undoing(before).of(change), before));
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    Optional<Done> latest() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Done> take() {
        return Optional.ofNullable(done.poll());
    }

    private static Done of(DraftChange change, DraftChange undo, FormDefinition before) {
        if (change instanceof ChangeHead head) {
            return new Done(undo, Spot.FORM, "draft.changed", head.seen().title());
        }
        if (change instanceof ChangeSection part) {
            return new Done(
                    undo,
                    Spot.section(part.seen().key()),
                    "draft.changed",
                    part.seen().title());
        }
        if (change instanceof ChangeQuestion one) {
            return new Done(
                    undo,
                    Spot.question(one.seen().key()),
                    "draft.changed",
                    one.seen().label());
        }
        if (change instanceof AddSection part) {
            return new Done(undo, Spot.FORM, "draft.added", part.section().title());
        }
        if (change instanceof AddQuestion one) {
            return new Done(
                    undo,
                    Spot.section(one.section()),
                    "draft.added",
                    one.question().label());
        }
        if (change instanceof RemoveSection part) {
            return new Done(
                    undo,
                    Spot.section(part.seen().key()),
                    "draft.removed",
                    part.seen().title());
        }
        if (change instanceof RemoveQuestion one) {
            return new Done(
                    undo,
                    Spot.question(one.seen().key()),
                    "draft.removed",
                    one.seen().label());
        }
        if (change instanceof MoveSection part) {
            return new Done(
                    undo,
                    Spot.section(part.key()),
                    "draft.moved",
                    before.section(part.key()).title());
        }
        if (change instanceof MoveQuestion one) {
            return new Done(
                    undo,
                    Spot.question(one.key()),
                    "draft.moved",
                    before.question(one.key()).label());
        }
        Rename one = (Rename) change;
        boolean question = before.find(one.key()).isPresent();
        return new Done(
                undo,
                question ? Spot.question(one.key()) : Spot.section(one.key()),
                "draft.changed",
                question
                        ? before.question(one.key()).label()
                        : before.section(one.key()).title());
    }
}
