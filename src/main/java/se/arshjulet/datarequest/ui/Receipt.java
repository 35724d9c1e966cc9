package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.datarequest.Assignments.Sheet;

/** It is done, and this is what happens next. */
final class Receipt extends Div {

    private final H1 heading;

    private Receipt(String status, String what, String next, Anchor onwards, Component... more) {
        addClassName("receipt");
        heading = new H1(what);
        heading.getElement().setAttribute("tabindex", "-1");
        Paragraph words = new Paragraph(next);
        Div actions = new Div(onwards);
        actions.add(more);
        actions.addClassName("receipt-actions");
        add(new StatusBadge(State.DONE, status), heading, words, actions);
    }

    static Receipt sent(AnswerPage page, Sheet sheet) {
        return new Receipt(
                page.getTranslation("datarequest.answer.state.submitted"),
                page.getTranslation("datarequest.answer.sent"),
                page.getTranslation(
                        sheet.reviewed() ? "datarequest.answer.sent.next" : "datarequest.answer.sent.thanks",
                        sheet.requesterName()),
                new Anchor("/uppgifter", page.getTranslation("datarequest.answer.to-tasks")),
                read(page));
    }

    /** A colleague is done with her part. */
    static Receipt partDone(AnswerPage page, Sheet sheet, String by) {
        return new Receipt(
                page.getTranslation("datarequest.share.state.done"),
                page.getTranslation("datarequest.share.thanks", by),
                page.getTranslation("datarequest.share.next", by, sheet.roundTitle()),
                new Anchor("/uppgifter", page.getTranslation("datarequest.answer.to-tasks")));
    }

    static Receipt handedOver(AnswerPage page, Sheet sheet, int missing) {
        return new Receipt(
                page.getTranslation("datarequest.answer.state.handed-over"),
                page.getTranslation("datarequest.answer.handed-over", sheet.representativeName()),
                missing == 0
                        ? page.getTranslation("datarequest.answer.handed-over.next")
                        : page.getTranslation("datarequest.answer.handed-over.missing", missing),
                new Anchor("/datauppdrag/" + sheet.roundId(), page.getTranslation("datarequest.answer.to-round")),
                read(page));
    }

    private static Button read(AnswerPage page) {
        return new Button(page.getTranslation("datarequest.answer.read"), click -> page.reopen());
    }

    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }
}
