package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Question;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.ui.GroupDecision;
import se.arshjulet.statusreport.StatusReports.Sheet;
import se.arshjulet.statusreport.StatusReports.State;

/** What can be done about a report by the person who has it before her. */
class ReportBar extends ActionBar {

    /** What a remark on all of it is about. */
    private static final String WHOLE = "report";

    private final ReportPage page;
    private final ReportPages pages;
    private final Sheet sheet;
    private final UUID report;
    private boolean something;

    ReportBar(ReportPage page, ReportPages pages, Sheet sheet) {
        this.page = page;
        this.pages = pages;
        this.sheet = sheet;
        this.report = sheet.head().id();
        State state = sheet.head().state();
        ReviewItem review = sheet.review();
        if (sheet.mayWrite() && state.isUnderWay()) {
            offer(false, button("withdraw", this::withdraw));
        }
        if (sheet.mayWrite() && state == State.WRITING) {
            offer(true, button("review", this::review), primary("send", this::send));
        }
        if (sheet.mayWrite() && state == State.READY) {
            offer(true, button("reopen", this::reopen), primary("send", this::send));
        }
        if (state == State.REVIEWING && review != null && review.open()) {
            offerReview(review);
        }
        boolean newest =
                sheet.editions().isEmpty() || sheet.editions().get(0).id().equals(report);
        if (sheet.mayWrite() && state == State.SENT && newest) {
            offer(true, button("correct", this::correct));
        }
    }

    boolean hasSomethingToDo() {
        return something;
    }

    private void offer(boolean right, Button... buttons) {
        something = true;
        if (right) {
            right(buttons);
        } else {
            left(buttons);
        }
    }

    private static Button button(String key, Runnable act) {
        return new Button(Labels.text(key), click -> act.run());
    }

    private static Button primary(String key, Runnable act) {
        Button button = button(key, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void review() {
        new ToReviewQuestion(
                        pages.reports.find(report).orElse(sheet),
                        pages.words,
                        (byGroup, until) -> pages.course.toReview(report, byGroup, until),
                        () -> page.goOn(() -> {}, Labels.text("review.done")))
                .open();
    }

    private void send() {
        // As it is now: what was written since the page was opened counts too.
        Sheet now = pages.reports.find(report).orElse(sheet);
        new SendReportQuestion(
                        pages.course.recipients(),
                        now.warnings(),
                        recipients -> pages.course.send(report, recipients),
                        () -> page.goOn(() -> {}, Labels.text("send.done")))
                .open();
    }

    private void reopen() {
        page.goOn(() -> pages.course.reopen(report), Labels.text("reopen.done"));
    }

    private void withdraw() {
        new ReasonQuestion(
                        "withdraw",
                        because -> pages.course.withdraw(report, because),
                        () -> page.leave(Labels.text("withdraw.done")))
                .dangerous()
                .open();
    }

    private void correct() {
        new ReasonQuestion("correct", because -> pages.course.correct(report, because), () -> getUI().ifPresent(
                                ui -> ui.getPage().reload()))
                .open();
    }

    private void offerReview(ReviewItem review) {
        SignedIn person = SignedIn.current();
        boolean group = review.audience().isGroup();
        boolean hers = group && !sheet.mayWrite() && !review.votedByMe();
        if (group && review.votedByMe()) {
            something = true;
            left(new Span(Labels.text("approved.already")));
        }
        if (hers || sheet.mayWrite() || !group && person.is(Role.REVIEWER)) {
            offer(true, button("send-back", () -> sendBack(review)));
        }
        if (sheet.mayWrite() && group) {
            offer(true, button("for-group", () -> putDown(review)));
        }
        if (!group && sheet.own()) {
            something = true;
            left(new Span(Labels.text("approve.own")));
        } else if (hers || !group) {
            offer(true, primary("approve", () -> approve(review)));
        }
    }

    private void approve(ReviewItem review) {
        new Question(
                        Labels.text("approve"),
                        Labels.text("approve.what"),
                        Labels.text("approve"),
                        () -> page.decide(
                                () -> pages.reviews.approve(review.id(), false),
                                Labels.text("approved"),
                                Labels.text("approved.next")))
                .open();
    }

    private void sendBack(ReviewItem review) {
        new ReasonQuestion(
                        "send-back",
                        because ->
                                pages.reviews.giveBack(review.id(), List.of(new Remark(review.id(), WHOLE, because))),
                        () -> page.decide(() -> {}, Labels.text("sent-back"), Labels.text("sent-back.next")))
                .open();
    }

    private void putDown(ReviewItem review) {
        new GroupDecision(
                        Labels.text("for-group.title", review.stepName()),
                        review.stepName(),
                        how -> page.goOn(
                                () -> pages.reviews.approveForGroup(review.id(), how), Labels.text("approved")))
                .open();
    }
}
