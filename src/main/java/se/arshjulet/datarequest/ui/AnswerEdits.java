package se.arshjulet.datarequest.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.Assignments.Saved;
import se.arshjulet.datarequest.Assignments.Scope;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.datarequest.ChangedMeanwhileException;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FileLimits;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Proposed;
import se.arshjulet.form.Question;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;
import se.arshjulet.form.table.TableReading;
import se.arshjulet.form.ui.FormActions;
import se.arshjulet.form.ui.FormView;
import se.arshjulet.form.ui.Refusal;
import se.arshjulet.form.ui.SaveStatus;
import se.arshjulet.form.ui.Typed;

/**
 * The answers at hand and the form they are changed in. Each change is committed before the page says that it is, and
 * what takes much away at once can be undone.
 */
final class AnswerEdits implements FormActions {

    private final Assignments assignments;
    private final Registers registers;
    private final AnswerWords words;
    private final FormView form;
    private final KeptTexts kept;
    private final SaveStatus status;
    private Sheet sheet;
    private Consumer<Sheet> changed = now -> {};
    private Runnable closed = () -> {};

    AnswerEdits(Assignments assignments, Registers registers, AnswerWords words, Sheet sheet) {
        this.assignments = assignments;
        this.registers = registers;
        this.words = words;
        this.sheet = sheet;
        form = new FormView(words.formSheet(sheet), this);
        kept = new KeptTexts(form);
        status = new SaveStatus(sheet.assignmentId(), words.saved(sheet.lastSavedAt()), kept::offer);
        kept.forgetWith(status);
    }

    /** What else shows the answers, called after each change. */
    void onChange(Consumer<Sheet> listener) {
        changed = listener;
    }

    /** Called when they turned out to be out of her hands meanwhile. */
    void onClosed(Runnable listener) {
        closed = listener;
    }

    Sheet sheet() {
        return sheet;
    }

    FormView form() {
        return form;
    }

    KeptTexts kept() {
        return kept;
    }

    SaveStatus status() {
        return status;
    }

    @Override
    public Optional<Refusal> save(AnswerKey at, Typed typed) {
        Entry entry = typed.entry();
        try {
            GivenAnswer seen = sheet.answers().at(at).orElse(null);
            Saved saved = assignments.save(sheet.assignmentId(), at, entry, seen);
            show(SavedAnswers.with(sheet, at, entry, saved));
            status.saved(at, typed, words.saved(saved.at()));
            return Optional.empty();
        } catch (ChangedMeanwhileException meanwhile) {
            status.refused(at, typed);
            // Not shown: what she has typed is to stand until she has chosen. But she has seen it now.
            sheet = SavedAnswers.seen(sheet, at, meanwhile.now());
            return Optional.of(new Refusal(words.changed(sheet, at, meanwhile.now()), true));
        } catch (RuntimeException trouble) {
            status.refused(at, typed);
            return Optional.of(Refusal.of(Trouble.words(trouble, form)));
        }
    }

    @Override
    public void asSaved(AnswerKey at, Typed typed) {
        status.saved(at, typed, words.saved(sheet.lastSavedAt()));
    }

    @Override
    public void unreadable(AnswerKey at, Typed typed) {
        status.refused(at, typed);
    }

    @Override
    public Optional<String> comment(AnswerKey at, String said) {
        try {
            Saved saved = assignments.comment(sheet.assignmentId(), at, said);
            show(SavedAnswers.commented(sheet, at, said, saved));
            status.commented(at, said, words.saved(saved.at()), false);
            return Optional.empty();
        } catch (RuntimeException trouble) {
            status.commented(at, said, words.saved(sheet.lastSavedAt()), true);
            return Optional.of(Trouble.words(trouble, form));
        }
    }

    /** Where what is filled in from now on comes from.
     * @return why it could not be kept, to stand at the field */
    Optional<String> source(String where) {
        try {
            assignments.source(sheet.assignmentId(), where);
            sheet = assignments.open(sheet.assignmentId());
            return Optional.empty();
        } catch (RuntimeException trouble) {
            return Optional.of(Trouble.words(trouble, form));
        }
    }

    @Override
    public List<RegisterEntry> lookUp(RegisterKind kind, String said, int most) {
        return registers.lookUp(kind, said, most);
    }

    @Override
    public Found propose(AnswerKey at, RegisterKind kind, String name) {
        try {
            return new Found(registers.propose(kind, name), Optional.empty());
        } catch (IllegalArgumentException refused) {
            return new Found(null, Optional.of(String.valueOf(refused.getMessage())));
        } catch (RuntimeException trouble) {
            return new Found(null, Optional.of(Trouble.words(trouble, form)));
        }
    }

    @Override
    public List<Proposed> proposed(Collection<UUID> ids) {
        return registers.proposed(ids);
    }

    @Override
    public FileLimits limits(Question question) {
        var limits = Assignments.fileLimits(question);
        List<String> kinds = limits.kinds().stream()
                .sorted()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        return new FileLimits(kinds, Math.toIntExact(limits.largest() / 1024 / 1024));
    }

    @Override
    public String address(AnswerValue.Attachment file) {
        return Assignments.fileAddress(sheet.assignmentId(), file.fileId());
    }

    @Override
    public Kept keep(AnswerKey at, String name, byte[] content) {
        try {
            return new Kept(assignments.keep(sheet.assignmentId(), at, name, content), Optional.empty());
        } catch (RuntimeException trouble) {
            return new Kept(null, Optional.of(Trouble.words(trouble, form)));
        }
    }

    @Override
    public void takeOver(AnswerKey at) {
        change(() -> assignments.markUnchanged(sheet.assignmentId(), Scope.field(at)))
                .filter(replaced -> replaced.given() > 0)
                .ifPresent(replaced -> undoable(say("taken-over"), () -> putBack(replaced)));
    }

    @Override
    public void takeOver(FormPlace part) {
        UUID row = part.rowKey();
        change(() -> assignments.markUnchanged(
                        sheet.assignmentId(), row == null ? Scope.section(part.sectionKey()) : Scope.row(row)))
                .filter(replaced -> !replaced.before().isEmpty())
                .ifPresent(replaced ->
                        undoable(say("taken-over.part", replaced.before().size()), () -> putBack(replaced)));
    }

    private void putBack(Assignments.Replaced replaced) {
        change(() -> assignments.putBack(sheet.assignmentId(), replaced));
    }

    @Override
    public void addRow(String sectionKey, @Nullable UUID parentRow) {
        change(() -> assignments.addRow(sheet.assignmentId(), sectionKey, parentRow))
                .ifPresent(row -> form.startOn(new FormPlace(sectionKey, row)));
    }

    @Override
    public void removeRow(UUID rowKey) {
        String name = form.nameOf(rowKey);
        change(() -> assignments.removeRow(sheet.assignmentId(), rowKey))
                .ifPresent(removed -> undoable(say("removed", name), () -> restoreRow(rowKey)));
    }

    private void restoreRow(UUID rowKey) {
        change(() -> assignments.restoreRow(sheet.assignmentId(), rowKey)).ifPresent(back -> form.openRow(rowKey));
    }

    @Override
    public void copyRow(UUID rowKey) {
        String name = form.nameOf(rowKey);
        change(() -> assignments.copyRow(sheet.assignmentId(), rowKey)).ifPresent(filled -> {
            filled.rows().forEach(form::openRow);
            undoable(say("copied", name), () -> takeBack(filled));
        });
    }

    @Override
    public Optional<Map<AnswerKey, String>> fill(TableReading reading, AnswerOrigin origin) {
        Optional<Assignments.Filled> done =
                change(() -> assignments.fill(sheet.assignmentId(), reading.edit(), origin));
        done.ifPresent(filled -> {
            // Of a sheet it was said before it was taken in, and nothing is left in the page to be mended.
            int marked = origin == AnswerOrigin.PASTED
                    ? reading.unread().size() + filled.refused().size()
                    : filled.refused().size();
            int taken = reading.edit().entries().size() - filled.refused().size();
            undoable(
                    Stream.concat(
                                    Stream.of(
                                            say("filled", taken, filled.rows().size()),
                                            marked == 0 ? "" : say("filled.unread", marked)),
                                    reading.notes().stream())
                            .filter(sentence -> !sentence.isEmpty())
                            .collect(Collectors.joining(" ")),
                    () -> takeBack(filled));
        });
        return done.map(Assignments.Filled::refused);
    }

    private void takeBack(Assignments.Filled filled) {
        change(() -> assignments.takeBack(sheet.assignmentId(), filled));
    }

    @Override
    public void refuse(String why) {
        Notice.failed(why);
    }

    private void undoable(String done, Runnable undo) {
        Notice.undoable(done, say("undo"), undo);
    }

    private String say(String key, Object... parameters) {
        return form.getTranslation("datarequest.answer." + key, parameters);
    }

    /** Does it, and shows the answers as they then are. */
    private <T> Optional<T> change(Supplier<T> work) {
        try {
            T done = work.get();
            Sheet now = assignments.open(sheet.assignmentId());
            if (!now.state().isAnswerable()) {
                closed.run();
                return Optional.empty();
            }
            show(now);
            status.saved(words.saved(sheet.lastSavedAt()));
            return Optional.of(done);
        } catch (RuntimeException trouble) {
            Notice.failed(Trouble.words(trouble, form));
            return Optional.empty();
        }
    }

    /** Shows the answers as they stand in the database. */
    void reload() {
        show(assignments.open(sheet.assignmentId()));
    }

    private void show(Sheet now) {
        sheet = now;
        form.show(words.formSheet(now));
        changed.accept(now);
    }
}
