package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.People;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.Assignments.Saved;
import se.arshjulet.datarequest.Assignments.Scope;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.ui.FormActions;
import se.arshjulet.form.ui.FormView;
import se.arshjulet.form.ui.SaveStatus;
import se.arshjulet.review.Reviews;

/** An assignment being answered. Each thing done is committed before the page says that it is. */
final class AnsweringPanel extends Div implements FormActions {

    private final AnswerPage page;
    private final Assignments assignments;
    private final AnswerWords words;
    private final AnswerHeader header;
    private final AnswerBands bands;
    private final GapList gapList = new GapList(this);
    private final FormView form;
    private final SaveStatus status;
    private final KeptTexts kept;
    private final Button back;
    private final Button onwards;
    private Sheet sheet;
    private boolean askedOfRemarks;

    AnsweringPanel(AnswerPage page, Assignments assignments, People people, DateWords dates, Sheet sheet) {
        this.page = page;
        this.assignments = assignments;
        this.sheet = sheet;
        words = new AnswerWords(this, people, dates);
        header = new AnswerHeader(sheet, dates);
        bands = new AnswerBands(this, words);
        form = new FormView(words.formSheet(sheet), this);
        kept = new KeptTexts(form);
        status = new SaveStatus(sheet.assignmentId(), words.saved(sheet.lastSavedAt()), kept::offer);
        kept.forgetWith(status);
        back = new Button(
                getTranslation("datarequest.answer.previous"),
                click -> walk(form.walk().previous()));
        onwards = new Button(
                getTranslation("datarequest.answer.next"),
                click -> walk(form.walk().next()));
        addClassName("answering");
        add(header, bands, gapList, kept, form, bar());
        bands.refresh(sheet);
        opened(form.walk().here());
    }

    private ActionBar bar() {
        Button send = sheet.onBehalf()
                ? new HandOverButton(() -> sheet, () -> form.gaps().size(), words, this::handOver)
                : new Button(getTranslation("datarequest.answer.submit"), click -> submit());
        if (!sheet.onBehalf() || sheet.preparedAt() == null) {
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return new ActionBar().left(status).right(back, onwards, send);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        PlaceInAddress.read(event.getUI(), sheet.form()).ifPresentOrElse(form::open, form::openFirstRemark);
    }

    private void walk(Optional<FormPlace> to) {
        to.ifPresent(form::open);
    }

    @Override
    public void opened(FormPlace place) {
        back.setEnabled(form.walk().previous().isPresent());
        onwards.setEnabled(form.walk().next().isPresent());
        setClassName("further-in", form.walk().previous().isPresent());
        getUI().ifPresent(ui -> PlaceInAddress.write(ui, place));
    }

    @Override
    public Optional<String> save(AnswerKey at, AnswerStatus answered, @Nullable AnswerValue value) {
        var question = sheet.form().question(at.questionKey());
        try {
            Saved saved = assignments.save(sheet.assignmentId(), at, answered, value);
            sheet = SavedAnswers.with(sheet, at, answered, value, saved);
            show(saved.progress());
            status.saved(at, question, value, words.saved(saved.at()));
            return Optional.empty();
        } catch (RuntimeException trouble) {
            status.refused(at, question, value);
            return Optional.of(Trouble.words(trouble, this));
        }
    }

    @Override
    public void asSaved(AnswerKey at, @Nullable AnswerValue value) {
        status.saved(at, sheet.form().question(at.questionKey()), value, words.saved(sheet.lastSavedAt()));
    }

    private void show(FormCheck.Progress progress) {
        form.show(words.formSheet(sheet));
        header.progress(progress);
        bands.refresh(sheet);
        if (gapList.isVisible()) {
            gapList.show(form.gaps());
        }
    }

    @Override
    public void takeOver(AnswerKey at) {
        change(() -> assignments.markUnchanged(sheet.assignmentId(), Scope.field(at)))
                .filter(replaced -> replaced.given() > 0)
                .ifPresent(
                        replaced -> undoable(getTranslation("datarequest.answer.taken-over"), () -> putBack(replaced)));
    }

    @Override
    public void takeOver(FormPlace part) {
        UUID row = part.rowKey();
        change(() -> assignments.markUnchanged(
                        sheet.assignmentId(), row == null ? Scope.section(part.sectionKey()) : Scope.row(row)))
                .filter(replaced -> !replaced.before().isEmpty())
                .ifPresent(replaced -> undoable(
                        getTranslation(
                                "datarequest.answer.taken-over.part",
                                replaced.before().size()),
                        () -> putBack(replaced)));
    }

    private void putBack(Assignments.Replaced replaced) {
        change(() -> assignments.putBack(sheet.assignmentId(), replaced));
    }

    private void undoable(String done, Runnable undo) {
        Notice.undoable(done, getTranslation("datarequest.answer.undo"), undo);
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
                .ifPresent(removed ->
                        undoable(getTranslation("datarequest.answer.removed", name), () -> restoreRow(rowKey)));
    }

    private void restoreRow(UUID rowKey) {
        change(() -> assignments.restoreRow(sheet.assignmentId(), rowKey)).ifPresent(back -> form.openRow(rowKey));
    }

    /** Does it, and shows the answers as they then are. */
    private <T> Optional<T> change(Supplier<T> work) {
        try {
            T done = work.get();
            sheet = assignments.open(sheet.assignmentId());
            if (!sheet.state().isAnswerable()) {
                page.reopen();
                return Optional.empty();
            }
            show(sheet.progress());
            status.saved(words.saved(sheet.lastSavedAt()));
            return Optional.of(done);
        } catch (RuntimeException trouble) {
            Notice.failed(Trouble.words(trouble, this));
            return Optional.empty();
        }
    }

    private void submit() {
        if (form.hasRefused()) {
            lead(form.gaps());
            return;
        }
        List<Reviews.GivenRemark> untouched = AnswerWords.untouched(sheet);
        if (untouched.isEmpty() || askedOfRemarks) {
            confirm();
            return;
        }
        askedOfRemarks = true;
        AnswerKey first = AnswerWords.at(untouched.get(0));
        new UntouchedRemarks(untouched.size(), fieldName(first), this::confirm, () -> goTo(first)).open();
    }

    /** What stands there is right. */
    void confirm() {
        if (form.hasRefused()) {
            lead(form.gaps());
            return;
        }
        send(() -> assignments.submit(sheet.assignmentId()));
    }

    void submitUnchanged() {
        send(() -> assignments.submitUnchanged(sheet.assignmentId()));
    }

    private void send(Supplier<List<FormCheck.Gap>> work) {
        try {
            List<FormCheck.Gap> gaps = work.get();
            if (gaps.isEmpty()) {
                page.sent(sheet);
                return;
            }
            sheet = assignments.open(sheet.assignmentId());
            show(sheet.progress());
            lead(gaps);
        } catch (RuntimeException trouble) {
            Notice.failed(Trouble.words(trouble, this));
        }
    }

    /** To the first thing that is missing, with the whole list above. */
    private void lead(List<FormCheck.Gap> gaps) {
        form.sayWhatIsMissing();
        gapList.show(gaps);
        goTo(gaps.get(0).at());
    }

    private void handOver() {
        try {
            assignments.handOver(sheet.assignmentId());
            page.handedOver(sheet, form.gaps().size());
        } catch (RuntimeException trouble) {
            Notice.failed(Trouble.words(trouble, this));
        }
    }

    void goTo(AnswerKey at) {
        form.goTo(at);
    }

    String fieldName(AnswerKey at) {
        return form.names().field(at);
    }

    String whereIs(AnswerKey at) {
        return form.names().whereIs(at);
    }
}
