package se.arshjulet.datarequest.ui;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.AnswerRows;
import se.arshjulet.datarequest.Fillings;
import se.arshjulet.datarequest.Fillings.Filled;
import se.arshjulet.datarequest.UnchangedAnswers;
import se.arshjulet.datarequest.UnchangedAnswers.Replaced;
import se.arshjulet.datarequest.UnchangedAnswers.Scope;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.table.TableReading;
import se.arshjulet.form.ui.PartActions;

/** What changes many answers, or takes one away, is done at once and can be undone at once. */
final class PartEdits implements PartActions {

    private final AnswerEdits edits;
    private final AnswerRows rows;
    private final UnchangedAnswers unchanged;
    private final Fillings fillings;

    PartEdits(AnswerEdits edits, AnswerTools tools) {
        this.edits = edits;
        this.rows = tools.rows();
        this.unchanged = tools.unchanged();
        this.fillings = tools.fillings();
    }

    void takeOver(AnswerKey at) {
        edits.change(() -> unchanged.takeOver(assignment(), Scope.field(at)))
                .filter(replaced -> replaced.given() > 0)
                .ifPresent(replaced -> undoable(say("taken-over"), () -> putBack(replaced)));
    }

    @Override
    public void takeOver(FormPlace part) {
        UUID row = part.rowKey();
        Scope scope = row == null ? Scope.section(part.sectionKey()) : Scope.row(row);
        edits.change(() -> unchanged.takeOver(assignment(), scope))
                .filter(replaced -> !replaced.before().isEmpty())
                .ifPresent(replaced ->
                        undoable(say("taken-over.part", replaced.before().size()), () -> putBack(replaced)));
    }

    private void putBack(Replaced replaced) {
        edits.change(() -> unchanged.putBack(assignment(), replaced));
    }

    @Override
    public void addRow(String sectionKey, @Nullable UUID parentRow) {
        edits.change(() -> rows.add(assignment(), sectionKey, parentRow))
                .ifPresent(row -> edits.form().startOn(new FormPlace(sectionKey, row)));
    }

    @Override
    public void removeRow(UUID rowKey) {
        String name = edits.form().nameOf(rowKey);
        edits.change(() -> rows.remove(assignment(), rowKey))
                .ifPresent(removed -> undoable(say("removed", name), () -> restoreRow(rowKey)));
    }

    private void restoreRow(UUID rowKey) {
        edits.change(() -> rows.restore(assignment(), rowKey))
                .ifPresent(back -> edits.form().openRow(rowKey));
    }

    @Override
    public void copyRow(UUID rowKey) {
        String name = edits.form().nameOf(rowKey);
        edits.change(() -> fillings.copyRow(assignment(), rowKey)).ifPresent(filled -> {
            filled.rows().forEach(edits.form()::openRow);
            undoable(say("copied", name), () -> takeBack(filled));
        });
    }

    @Override
    public Optional<Map<AnswerKey, String>> fill(TableReading reading, AnswerOrigin origin) {
        Optional<Filled> done = edits.change(() -> fillings.fill(assignment(), reading.edit(), origin));
        done.ifPresent(filled -> undoable(filledIn(reading, origin, filled), () -> takeBack(filled)));
        return done.map(Filled::refused);
    }

    private String filledIn(TableReading reading, AnswerOrigin origin, Filled filled) {
        // Of a sheet it was said before it was taken in, and nothing is left in the page to be mended.
        int marked = origin == AnswerOrigin.PASTED
                ? reading.unread().size() + filled.refused().size()
                : filled.refused().size();
        int taken = reading.edit().entries().size() - filled.refused().size();
        return Stream.concat(
                        Stream.of(
                                say("filled", taken, filled.rows().size()),
                                marked == 0 ? "" : say("filled.unread", marked)),
                        reading.notes().stream())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void takeBack(Filled filled) {
        edits.change(() -> fillings.takeBack(assignment(), filled));
    }

    @Override
    public void refuse(String why) {
        Notice.failed(why);
    }

    private UUID assignment() {
        return edits.sheet().assignmentId();
    }

    private void undoable(String done, Runnable undo) {
        Notice.undoable(done, say("undo"), undo);
    }

    private String say(String key, Object... parameters) {
        return edits.form().getTranslation("datarequest.answer." + key, parameters);
    }
}
