package se.arshjulet.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.review.ReviewSubject.Document;
import se.arshjulet.review.ReviewSubject.ReturnDay;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.StaleReviewException;

/** The bar at the bottom: give back, approve, approve and publish; each shows what it will do before it is done. */
class ReviewDecisions extends ActionBar {

    private final Reviews reviews;
    private final UUID reviewId;
    private final Document document;
    private final ReviewDocument answers;
    private final boolean mayPublish;
    private final @Nullable ReturnDay returnDay;
    private final Outcome outcome;
    private final Button giveBack = new Button("", click -> giveBack());

    /** Where the page goes from here. */
    interface Outcome {

        void decided(Decision decision);

        /** Somebody else decided first. */
        void stale();
    }

    ReviewDecisions(
            Reviews reviews,
            UUID reviewId,
            Document document,
            ReviewDocument answers,
            boolean mayPublish,
            @Nullable ReturnDay returnDay,
            Outcome outcome) {
        this.reviews = reviews;
        this.reviewId = reviewId;
        this.document = document;
        this.answers = answers;
        this.mayPublish = mayPublish;
        this.returnDay = returnDay;
        this.outcome = outcome;
        addClassName("review-decisions");
        Button approve = approval(Decision.APPROVE);
        Button last = mayPublish ? approval(Decision.PUBLISH) : approve;
        last.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        right(giveBack, approve);
        if (mayPublish) {
            right(last);
        }
        countRemarks();
        answers.onRemarksChanged(this::countRemarks);
    }

    /** The same decisions by keyboard. */
    ReviewKeys keys() {
        return new ReviewKeys(() -> summarise(Decision.APPROVE), this::giveBack);
    }

    private Button approval(Decision decision) {
        return new Button(getTranslation(decision.text("word")), click -> summarise(decision));
    }

    private void countRemarks() {
        giveBack.setText(getTranslation(
                "review.decide.give-back.count", answers.remarks().size()));
    }

    private void giveBack() {
        if (answers.remarks().isEmpty()) {
            Notice.failed(getTranslation("review.decide.give-back.nothing"));
        } else {
            summarise(Decision.GIVE_BACK);
        }
    }

    private void summarise(Decision decision) {
        List<Remark> remarks = answers.remarks();
        List<DecisionSummary.NamedRemark> named = remarks.stream()
                .map(remark -> new DecisionSummary.NamedRemark(answers.labelOf(remark), remark.text()))
                .toList();
        ReturnDay day = decision == Decision.GIVE_BACK ? returnDay : null;
        new DecisionSummary(
                        decision,
                        document,
                        named,
                        day,
                        mayPublish,
                        (dueOn, rest) -> decide(decision, remarks, dueOn, rest))
                .open();
    }

    private void decide(Decision decision, List<Remark> remarks, @Nullable LocalDate dueOn, Reviews.Rest rest) {
        try {
            switch (decision) {
                case APPROVE -> reviews.approve(reviewId, false);
                case PUBLISH -> reviews.approve(reviewId, true);
                case GIVE_BACK -> reviews.giveBack(reviewId, remarks, dueOn, rest);
            }
        } catch (StaleReviewException decidedMeanwhile) {
            outcome.stale();
            return;
        }
        outcome.decided(decision);
    }
}
