package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.Question;
import se.arshjulet.form.ui.FormView;
import se.arshjulet.review.Reviews;

/** What a person should know before she begins: that it came back, that somebody filled it in, that nothing may have changed. */
final class AnswerBands extends Div {

    private final FormView form;
    private final AnswerSending sending;
    private final AnswerWords words;
    private final SourceField source;

    AnswerBands(FormView form, AnswerSending sending, AnswerWords words, SourceField source) {
        this.form = form;
        this.sending = sending;
        this.words = words;
        this.source = source;
        addClassName("bands");
    }

    void refresh(Sheet sheet) {
        removeAll();
        Assignments.Reopened reopened = sheet.reopened();
        if (reopened != null) {
            add(new Band(
                    Band.Kind.ATTENTION,
                    getTranslation("datarequest.answer.band.reopened", reopened.by(), reopened.reason())));
        }
        List<Reviews.GivenRemark> remarks = AnswerWords.waiting(sheet);
        if (sheet.onBehalf() && sheet.preparedAt() != null) {
            add(new Band(
                    Band.Kind.QUIET,
                    getTranslation(
                            "datarequest.answer.band.handed-over",
                            sheet.representativeName(),
                            words.moment(sheet.preparedAt()))));
        } else if (sheet.onBehalf()) {
            add(new Band(
                    Band.Kind.QUIET,
                    getTranslation("datarequest.answer.band.for", sheet.representativeName(), sheet.memberName())));
            add(source);
            if (!remarks.isEmpty()) {
                add(returned(getTranslation("datarequest.answer.band.returned.for", remarks.size()), sheet, remarks));
            }
        } else if (sheet.preparedBy() != null) {
            add(prepared(sheet, sheet.preparedBy()));
        } else if (!remarks.isEmpty()) {
            add(returned(
                    getTranslation("datarequest.answer.band.returned", sheet.requesterName(), remarks.size()),
                    sheet,
                    remarks));
        } else if (reopened == null && isAsLastYear(sheet)) {
            Button send =
                    new Button(getTranslation("datarequest.answer.unchanged-send"), click -> sending.submitUnchanged());
            add(new Band(Band.Kind.QUIET, getTranslation("datarequest.answer.band.unchanged"), send));
        }
    }

    private Band returned(String words, Sheet sheet, List<Reviews.GivenRemark> remarks) {
        UnorderedList list = new UnorderedList();
        remarks.forEach(remark -> {
            AnswerKey at = new AnswerKey(remark.rowKey(), remark.questionKey());
            list.add(FieldLink.line(form.names().field(at), remark.text(), () -> form.goTo(at)));
        });
        String rest = sheet.approved().isEmpty() ? "" : " " + getTranslation("datarequest.answer.band.returned.rest");
        return new Band(Band.Kind.ATTENTION, words + rest, list);
    }

    /** Only what is complete is there to be confirmed; the rest of it is first to be filled in, and sent as usual. */
    private Band prepared(Sheet sheet, String by) {
        int left = sheet.progress().total() - sheet.progress().done();
        if (left > 0) {
            return new Band(
                    Band.Kind.QUIET,
                    words.preparedOn(sheet)
                            .map(day -> getTranslation("datarequest.answer.band.begun.on", by, left, day))
                            .orElseGet(() -> getTranslation("datarequest.answer.band.begun", by, left)));
        }
        Button confirm = new Button(getTranslation("datarequest.answer.confirm"), click -> sending.confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        String text = words.preparedOn(sheet)
                .map(day -> getTranslation("datarequest.answer.band.prepared.on", by, day))
                .orElseGet(() -> getTranslation("datarequest.answer.band.prepared", by));
        return new Band(Band.Kind.QUIET, text, confirm);
    }

    /** Last year's answers are there to take over, and nobody has written anything new. */
    static boolean isAsLastYear(Sheet sheet) {
        boolean untouched = sheet.answers().answers().values().stream().allMatch(given -> switch (given.origin()) {
            case REGISTER, UNCHANGED, COMPUTED -> true;
            default -> given.status() == AnswerStatus.EMPTY;
        });
        boolean mayBeTakenOver = sheet.form().sections().stream()
                .flatMap(section -> section.questions().stream())
                .noneMatch(Question::askedAfresh);
        return untouched && mayBeTakenOver && !sheet.previous().answers().isEmpty();
    }
}
