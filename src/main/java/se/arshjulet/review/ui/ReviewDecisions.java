package se.arshjulet.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.review.AnswersUnderReview.Document;
import se.arshjulet.review.DecisionRefusedException;
import se.arshjulet.review.ReviewSubject.ReturnDay;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.StaleReviewException;

/** The bar at the bottom: give back, approve, approve and publish; each shows what it will do before it is done. */
class ReviewDecisions extends ActionBar {

    private final Reviews reviews;
    private final ReviewItem review;
    private final Document document;
    private final ReviewDocument answers;
    private final Powers powers;
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
            ReviewItem review,
            Document document,
            ReviewDocument answers,
            Powers powers,
            @Nullable ReturnDay returnDay,
            Outcome outcome) {
        this.reviews = reviews;
        this.review = review;
        this.document = document;
        this.answers = answers;
        this.powers = powers;
        this.returnDay = returnDay;
        this.outcome = outcome;
        addClassName("review-decisions");
        List<Button> approvals = powers.decisions().stream().map(this::approval).toList();
        if (powers.givesBack()) {
            right(giveBack);
        }
        approvals.forEach(this::right);
        if (!approvals.isEmpty()) {
            approvals.get(approvals.size() - 1).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        countRemarks();
        answers.onRemarksChanged(this::countRemarks);
    }

    /** The same decisions by keyboard. */
    ReviewKeys keys() {
        return new ReviewKeys(() -> summarise(powers.usual()), this::giveBack);
    }

    private Button approval(Decision decision) {
        return new Button(getTranslation(decision.text("word")), click -> summarise(decision));
    }

    private void countRemarks() {
        giveBack.setText(getTranslation(
                "review.decide.give-back.count", answers.remarks().size()));
    }

    private void giveBack() {
        if (!powers.givesBack()) {
            return;
        }
        if (answers.remarks().isEmpty()) {
            Notice.failed(getTranslation("review.decide.give-back.nothing"));
        } else {
            summarise(Decision.GIVE_BACK);
        }
    }

    private void summarise(Decision decision) {
        if (decision == Decision.FOR_GROUP) {
            open(new GroupDecision(
                    getTranslation(decision.text("title"), document.title(), document.memberName(), review.stepName()),
                    review.stepName(),
                    words -> take(decision, () -> reviews.approveForGroup(review.id(), words))));
            return;
        }
        List<Remark> remarks = answers.remarks();
        List<DecisionSummary.NamedRemark> named = remarks.stream()
                .map(remark -> new DecisionSummary.NamedRemark(answers.labelOf(remark), remark.text()))
                .toList();
        ReturnDay day = decision == Decision.GIVE_BACK ? returnDay : null;
        DecisionSummary summary = new DecisionSummary(
                decision, document, named, day, powers, (dueOn, rest) -> decide(decision, remarks, dueOn, rest));
        if (decision == Decision.VOTE) {
            open(summary);
        } else {
            summary.open();
        }
    }

    /** Tells of a round that is planned so that its answers are published without anybody pressing for it. */
    private void open(Question question) {
        if (reviews.publishesWhenApproved(review.id())) {
            question.add(new Paragraph(getTranslation("review.decide.planned-publish")));
        }
        question.open();
    }

    private void decide(Decision decision, List<Remark> remarks, @Nullable LocalDate dueOn, Reviews.Rest rest) {
        take(decision, () -> {
            if (decision == Decision.GIVE_BACK) {
                reviews.giveBack(review.id(), answers.kept(remarks), dueOn, rest);
            } else {
                approve(decision);
            }
        });
    }

    private void approve(Decision decision) {
        UUID member = powers.inPlaceOf();
        if (member == null) {
            reviews.approve(review.id(), decision == Decision.PUBLISH);
        } else {
            reviews.approveFor(review.id(), member);
        }
    }

    private void take(Decision decision, Runnable act) {
        try {
            act.run();
        } catch (StaleReviewException decidedMeanwhile) {
            outcome.stale();
            return;
        } catch (DecisionRefusedException refused) {
            Notice.failed(String.valueOf(refused.getMessage()));
            return;
        }
        outcome.decided(decision);
    }
}
