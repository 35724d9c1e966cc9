package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.ProgressLine;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.form.FormCheck;

/** What it is, for whom, who asks, by when, and how far it has come. */
final class AnswerHeader extends Div {

    private final ProgressLine progress;

    /** @param moreTime stands beside the last day */
    AnswerHeader(Sheet sheet, DateWords words, Component moreTime) {
        progress = new ProgressLine(
                "datarequest.answer.progress",
                sheet.progress().done(),
                sheet.progress().total());
        addClassName("answer-header");
        Span member = new Span(sheet.memberName());
        member.addClassName("answer-member");
        PageHeader header = new PageHeader(sheet.roundTitle());
        header.with(
                member,
                new Span(getTranslation("datarequest.answer.asks", sheet.requesterName())),
                new DueDate(words, sheet.dueOn(), true),
                moreTime,
                progress);
        Anchor paper =
                new Anchor(AnswerPaperView.address(sheet.assignmentId()), getTranslation("datarequest.answer.print"));
        paper.setTarget("_blank");
        paper.addClassName("header-link");
        Anchor blank = new Anchor(
                AnswerPaperView.blankAddress(sheet.assignmentId()), getTranslation("datarequest.answer.print.blank"));
        blank.setTarget("_blank");
        blank.addClassName("header-link");
        header.withActions(HistoryLink.to(sheet.assignmentId()), paper, blank);
        add(header);
        if (!sheet.coveringText().isBlank()) {
            Div text = new Div();
            text.addClassName("covering-text");
            text.setText(sheet.coveringText());
            NativeDetails letter = new NativeDetails(getTranslation("datarequest.answer.letter"), text);
            // Who has answered before knows what it is about; for her it must not stand in the way.
            letter.setOpen(
                    sheet.lastSavedAt() == null && sheet.previous().answers().isEmpty());
            letter.addClassName("covering-letter");
            add(letter);
        }
    }

    void progress(FormCheck.Progress now) {
        progress.update(now.done(), now.total());
    }
}
