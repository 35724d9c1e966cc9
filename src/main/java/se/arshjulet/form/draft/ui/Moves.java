package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;
import se.arshjulet.form.draft.Dependents;
import se.arshjulet.form.draft.DraftChange;
import se.arshjulet.form.draft.DraftChange.RemoveQuestion;
import se.arshjulet.form.draft.DraftChange.RemoveSection;
import se.arshjulet.form.draft.Step;

/** How a part or a question is moved one step and taken away, wherever one says so: in the outline or at what is chosen. */
final class Moves {

    private final DraftDesk desk;

    Moves(DraftDesk desk) {
        this.desk = desk;
    }

    boolean canStep(Spot spot, int by) {
        return step(spot, by, desk.form()).isPresent();
    }

    /** @return whether it has another place now */
    boolean step(Spot spot, int by) {
        boolean moved = step(spot, by, desk.form()).filter(desk::change).isPresent();
        if (moved) {
            desk.choose(spot);
        }
        return moved;
    }

    private static Optional<DraftChange> step(Spot spot, int by, FormDefinition form) {
        if (spot.kind() == Spot.Kind.FORM || !spot.isIn(form)) {
            return Optional.empty();
        }
        Step step = new Step(form, by);
        return spot.kind() == Spot.Kind.SECTION ? step.ofSection(key(spot)) : step.ofQuestion(key(spot));
    }

    /** Asks first where more than that goes with it.
     * @param then told what is chosen when it is gone */
    void remove(Spot spot, Consumer<Spot> then) {
        FormDefinition form = desk.form();
        if (spot.kind() == Spot.Kind.FORM || !spot.isIn(form)) {
            return;
        }
        boolean part = spot.kind() == Spot.Kind.SECTION;
        List<Dependents.Dependent> dependents =
                part ? new Dependents(form).ofSection(key(spot)) : new Dependents(form).ofQuestion(key(spot));
        int questions = part ? form.section(key(spot)).questions().size() : 0;
        if (dependents.isEmpty() && questions == 0) {
            removeNow(spot, then);
        } else {
            String name = part
                    ? form.section(key(spot)).title()
                    : form.question(key(spot)).label();
            new RemovalQuestion(name, questions, dependents, () -> removeNow(spot, then)).open();
        }
    }

    private void removeNow(Spot spot, Consumer<Spot> then) {
        FormDefinition form = desk.form();
        if (!spot.isIn(form)) {
            return; // somebody else was faster
        }
        Spot next = Spot.FORM;
        DraftChange gone;
        String name;
        if (spot.kind() == Spot.Kind.SECTION) {
            Section part = form.section(key(spot));
            gone = new RemoveSection(part);
            name = part.title();
        } else {
            Question question = form.question(key(spot));
            List<Question> beside = form.sectionOf(question.key()).questions();
            int at = beside.indexOf(question);
            next = at + 1 < beside.size()
                    ? Spot.question(beside.get(at + 1).key())
                    : Spot.section(form.sectionOf(question.key()).key());
            gone = new RemoveQuestion(question);
            name = question.label();
        }
        if (desk.change(gone)) {
            desk.choose(next);
            then.accept(next);
            desk.undoable(UI.getCurrent().getTranslation("draft.removed", name));
        }
    }

    private static String key(Spot spot) {
        return String.valueOf(spot.key());
    }
}
