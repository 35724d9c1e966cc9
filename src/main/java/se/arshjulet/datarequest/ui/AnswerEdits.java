package se.arshjulet.datarequest.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.form.ui.FieldTalk;
import se.arshjulet.form.ui.FormActions;
import se.arshjulet.form.ui.FormView;
import se.arshjulet.form.ui.SaveStatus;

/**
 * The answers at hand and the form they are changed in. Each change is committed before the page says that it is.
 */
final class AnswerEdits {

    private final AnswerTools tools;
    private final AnswerWords words;
    private final PartEdits parts;
    private final AnswerOffers offers;
    private final FormView form;
    private final KeptTexts kept;
    private final SaveStatus status;
    private Sheet sheet;
    private Consumer<Sheet> changed = now -> {};
    private Runnable closed = () -> {};

    AnswerEdits(AnswerTools tools, AnswerWords words, FieldTalk talk, Sheet sheet) {
        this.tools = tools;
        this.words = words;
        this.sheet = sheet;
        parts = new PartEdits(this, tools);
        offers = new AnswerOffers(this, tools);
        form = new FormView(
                words.formSheet(sheet), new FormActions(new FieldEdits(this, tools, words), parts, offers, talk));
        kept = new KeptTexts(form, () -> this.sheet.answers());
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

    PartEdits parts() {
        return parts;
    }

    AnswerOffers offers() {
        return offers;
    }

    KeptTexts kept() {
        return kept;
    }

    SaveStatus status() {
        return status;
    }

    /** Where what is filled in from now on comes from.
     * @return why it could not be kept, to stand at the field */
    Optional<String> source(String where) {
        try {
            tools.answers().source(sheet.assignmentId(), where);
            sheet = tools.assignments().open(sheet.assignmentId());
            return Optional.empty();
        } catch (RuntimeException trouble) {
            return Optional.of(Trouble.words(trouble, form));
        }
    }

    /** Does it, and shows the answers as they then are. */
    <T> Optional<T> change(Supplier<T> work) {
        try {
            T done = work.get();
            Sheet now = tools.assignments().open(sheet.assignmentId());
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
        show(tools.assignments().open(sheet.assignmentId()));
    }

    void show(Sheet now) {
        sheet = now;
        form.show(words.formSheet(now));
        kept.refresh();
        changed.accept(now);
    }

    /** Not shown: what the person has typed is to stand until she has chosen. But she has seen it now. */
    void seen(Sheet now) {
        sheet = now;
    }
}
