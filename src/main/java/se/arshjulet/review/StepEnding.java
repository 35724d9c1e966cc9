package se.arshjulet.review;

import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import se.arshjulet.review.ReviewProgress.What;
import se.arshjulet.task.Tasks;

/** The end of a step, whoever ended it: who need not answer any more, and who is told. */
@Component
class StepEnding {

    private final ReviewStore store;
    private final DraftStore drafts;
    private final ReviewSubjects subjects;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    StepEnding(
            ReviewStore store,
            DraftStore drafts,
            ReviewSubjects subjects,
            Tasks tasks,
            ApplicationEventPublisher events) {
        this.store = store;
        this.drafts = drafts;
        this.subjects = subjects;
        this.tasks = tasks;
        this.events = events;
    }

    /** @param publish at once, if it is the last step; what was planned to be published at its end is so anyway */
    ReviewOutcome approved(Review review, UUID by, boolean publish) {
        end(review);
        if (!review.isLast()) {
            tell(review, What.PASSED, "");
            return ReviewOutcome.NEXT_STEP;
        }
        decided(review, true, publish || publishesWhenApproved(review), null, Reviews.Rest.OPEN, by);
        return ReviewOutcome.APPROVED;
    }

    boolean publishesWhenApproved(Review review) {
        return review.isLast()
                && subjects.of(review.subjectKind())
                        .cycle(review.subjectId())
                        .plan()
                        .publish();
    }

    ReviewOutcome returned(Review review, UUID by, @Nullable LocalDate dueOn, Reviews.Rest rest) {
        end(review);
        decided(review, false, false, dueOn, rest, by);
        return ReviewOutcome.RETURNED;
    }

    /** The row is written before anybody hears of it: a reviewer who comes second must not set anything going. */
    private void end(Review review) {
        try {
            store.flush();
        } catch (OptimisticLockException | OptimisticLockingFailureException decidedMeanwhile) {
            throw new StaleReviewException();
        }
        drafts.clear(review.id());
        tasks.withdrawOpen(Reviews.KIND, review.id());
    }

    void tell(Review review, What what, String words) {
        events.publishEvent(new ReviewProgress(
                review.id(), review.subjectKind(), review.subjectId(), what, review.stepName(), words));
    }

    private void decided(
            Review review, boolean approved, boolean publish, @Nullable LocalDate dueOn, Reviews.Rest rest, UUID by) {
        events.publishEvent(new ReviewDecided(
                review.id(), review.subjectKind(), review.subjectId(), approved, publish, dueOn, rest, by));
    }
}
