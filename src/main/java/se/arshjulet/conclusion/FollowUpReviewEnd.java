package se.arshjulet.conclusion;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.review.ReviewDecided;
import se.arshjulet.review.ReviewProgress;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.ReviewItem;

/** Goes on to the board or back to the coordinator when Beredningsgruppen has decided, in the transaction of the decision. */
@Component
class FollowUpReviewEnd {

    private final FollowUpStore store;
    private final FollowUpClosing closing;
    private final FollowUpLetters letters;
    private final Reviews reviews;
    private final People people;
    private final AuditLog audit;

    FollowUpReviewEnd(
            FollowUpStore store,
            FollowUpClosing closing,
            FollowUpLetters letters,
            Reviews reviews,
            People people,
            AuditLog audit) {
        this.store = store;
        this.closing = closing;
        this.letters = letters;
        this.reviews = reviews;
        this.people = people;
        this.audit = audit;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(ReviewProgress progress) {
        if (progress.subjectKind().equals(FollowUps.KIND)) {
            FollowUp followUp = store.find(progress.subjectId()).orElseThrow();
            audit.record(progress.what().action(), followUp.id(), progress.detail(followUp.title()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(ReviewDecided decision) {
        if (decision.subjectKind().equals(FollowUps.KIND)) {
            FollowUp followUp = store.lock(decision.subjectId()).orElseThrow();
            if (decision.approved()) {
                approved(followUp, decision);
            } else {
                followUp.sentBackByGroup();
                closing.close(followUp, decision.decidedBy());
                audit.record("followUp.sentBack", followUp.id(), "Sände tillbaka förslaget " + followUp.year());
            }
        }
    }

    private void approved(FollowUp followUp, ReviewDecided decision) {
        followUp.approvedByGroup();
        FollowUpStep step = closing.close(followUp, decision.decidedBy());
        ReviewItem review = reviews.find(decision.reviewId()).orElseThrow();
        // What she has put down herself she knows.
        if (review.silence() || !decision.decidedBy().equals(followUp.startedBy())) {
            letters.approved(followUp, step, people.person(followUp.startedBy()), review);
        }
        audit.record("followUp.toBoard", followUp.id(), "Förslaget %d gick till styrelsen".formatted(followUp.year()));
    }
}
