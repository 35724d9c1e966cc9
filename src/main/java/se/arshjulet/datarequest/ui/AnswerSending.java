package se.arshjulet.datarequest.ui;

import java.util.List;
import java.util.function.Supplier;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.ui.FormView;
import se.arshjulet.review.Reviews;

/** Sends the answers in, or leads to what keeps them from it. */
final class AnswerSending {

    private final AnswerPage page;
    private final Assignments assignments;
    private final AnswerEdits edits;
    private final FormView form;
    private final GapList gapList;
    private boolean askedOfRemarks;

    AnswerSending(AnswerPage page, Assignments assignments, AnswerEdits edits, GapList gapList) {
        this.page = page;
        this.assignments = assignments;
        this.edits = edits;
        this.form = edits.form();
        this.gapList = gapList;
    }

    /** Asks first, and once, whether a remark that nothing was done about is meant to be left so. */
    void submit() {
        if (form.hasRefused()) {
            lead(form.gaps());
            return;
        }
        List<Reviews.GivenRemark> untouched = AnswerWords.untouched(edits.sheet());
        if (untouched.isEmpty() || askedOfRemarks) {
            confirm();
            return;
        }
        askedOfRemarks = true;
        AnswerKey first = AnswerWords.at(untouched.get(0));
        new UntouchedRemarks(untouched.size(), form.names().field(first), this::confirm, () -> form.goTo(first)).open();
    }

    /** What stands there is right. */
    void confirm() {
        if (form.hasRefused()) {
            lead(form.gaps());
            return;
        }
        send(() -> assignments.submit(edits.sheet().assignmentId()));
    }

    void submitUnchanged() {
        send(() -> assignments.submitUnchanged(edits.sheet().assignmentId()));
    }

    private void send(Supplier<List<FormCheck.Gap>> work) {
        try {
            List<FormCheck.Gap> gaps = work.get();
            if (gaps.isEmpty()) {
                page.sent(edits.sheet());
                return;
            }
            edits.reload();
            lead(gaps);
        } catch (RuntimeException trouble) {
            Notice.failed(Trouble.words(trouble, form));
        }
    }

    /** To the first thing that is missing, with the whole list above. */
    private void lead(List<FormCheck.Gap> gaps) {
        form.sayWhatIsMissing();
        gapList.show(gaps);
        form.goTo(gaps.get(0).at());
    }

    /** To the representative, whatever may still be missing. */
    void handOver() {
        try {
            assignments.handOver(edits.sheet().assignmentId());
            page.handedOver(edits.sheet(), form.gaps().size());
        } catch (RuntimeException trouble) {
            Notice.failed(Trouble.words(trouble, form));
        }
    }
}
