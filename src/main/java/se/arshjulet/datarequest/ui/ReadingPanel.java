package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.datarequest.AnswerFiles;
import se.arshjulet.datarequest.AnswerHistory;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.form.ui.FormReading;
import se.arshjulet.review.ui.HistoryButton;
import se.arshjulet.review.ui.Talk;
import se.arshjulet.review.ui.TalkList;

/** What was answered, when it cannot be changed. */
final class ReadingPanel extends Div {

    /** @param actions what else can be done with it */
    ReadingPanel(Sheet sheet, AnswerHistory history, Talk talk, DateWords words, Component... actions) {
        addClassName("reading-panel");
        PageHeader header = new PageHeader(sheet.roundTitle());
        header.with(new Span(sheet.memberName()), status(sheet));
        Instant sent = sheet.submittedAt();
        if (sent != null) {
            header.with(new Span(getTranslation("datarequest.answer.sent-at", words.fullMoment(sent))));
        }
        header.withActions(actions);
        header.withActions(
                HistoryLink.to(sheet.assignmentId()),
                new Button(getTranslation("datarequest.answer.print"), click -> print()));
        add(
                header,
                new TalkList(talk, true),
                new FormReading(
                        sheet.form(),
                        sheet.answers(),
                        file -> AnswerFiles.address(sheet.assignmentId(), file),
                        (at, question) -> new HistoryButton(
                                question.label(), () -> history.of(sheet.assignmentId(), at), words)));
    }

    private void print() {
        getElement().executeJs("window.print()");
    }

    private StatusBadge status(Sheet sheet) {
        return switch (sheet.state()) {
            case SUBMITTED ->
                new StatusBadge(
                        State.UNDER_WAY, getTranslation("datarequest.answer.state.in-review", sheet.reviewerName()));
            case APPROVED -> new StatusBadge(State.DONE, getTranslation("datarequest.answer.state.approved"));
            case WITHDRAWN -> new StatusBadge(State.ENDED, getTranslation("datarequest.answer.state.withdrawn"));
            default -> new StatusBadge(State.PLANNED, getTranslation("datarequest.answer.state.planned"));
        };
    }
}
