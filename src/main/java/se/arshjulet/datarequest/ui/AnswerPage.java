package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import se.arshjulet.account.People;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Page;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.datarequest.Delegation;
import se.arshjulet.review.ui.Talk;

/** One assignment: answered while it can be, a receipt when it has been sent in, a document to read afterwards. */
class AnswerPage extends Page {

    private final AnswerTools tools;
    private final People people;
    private final DateWords words;
    private final UUID assignmentId;
    private final String title;

    AnswerPage(AnswerTools tools, People people, DateWords words, UUID assignmentId) {
        super(Width.FULL);
        this.tools = tools;
        this.people = people;
        this.words = words.in(getLocale());
        this.assignmentId = assignmentId;
        addClassName("answer-page");
        Sheet sheet = tools.assignments().open(assignmentId);
        this.title = sheet.roundTitle() + " · " + sheet.memberName();
        show(sheet);
    }

    String title() {
        return title;
    }

    private void show(Sheet sheet) {
        removeAll();
        Delegation shared = sheet.shared();
        if (shared != null && sheet.state().isAnswerable()) {
            add(new SharedPanel(this, tools, people, words, sheet, shared));
            return;
        }
        add(
                sheet.state().isAnswerable()
                        ? new AnsweringPanel(this, tools, people, words, sheet)
                        : new ReadingPanel(
                                sheet,
                                tools.history(),
                                new Talk(tools.threads(), Assignments.KIND, assignmentId, words),
                                words,
                                actions(sheet)));
    }

    private Component[] actions(Sheet sheet) {
        if (!sheet.onBehalf() || !sheet.reviewed() || sheet.state() != AssignmentState.APPROVED) {
            return new Component[0];
        }
        return new Component[] {
            new Button(getTranslation("datarequest.action.reopen"), click -> tools.reopening()
                    .ask(assignmentId, title, sheet.representativeName(), this::reopen))
        };
    }

    /** Somebody has moved it on meanwhile, or the person wants to read what she sent. */
    void reopen() {
        show(tools.assignments().open(assignmentId));
    }

    void sent(Sheet sheet) {
        removeAll();
        Receipt receipt = Receipt.sent(this, sheet);
        add(receipt);
        receipt.focusHeading();
    }

    void partDone(Sheet sheet, String by) {
        removeAll();
        Receipt receipt = Receipt.partDone(this, sheet, by);
        add(receipt);
        receipt.focusHeading();
    }

    void handedOver(Sheet sheet, int missing) {
        removeAll();
        Receipt receipt = Receipt.handedOver(this, sheet, missing);
        add(receipt);
        receipt.focusHeading();
    }
}
