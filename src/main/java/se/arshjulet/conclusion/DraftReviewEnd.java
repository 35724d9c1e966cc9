package se.arshjulet.conclusion;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.review.ReviewDecided;
import se.arshjulet.review.ReviewProgress;

/** A konklusion goes on to the board or back to its coordinator when Beredningsgruppen has decided, in that transaction. */
@Component
class DraftReviewEnd {

    private final ConclusionDraftRepository drafts;
    private final AuditLog audit;

    DraftReviewEnd(ConclusionDraftRepository drafts, AuditLog audit) {
        this.drafts = drafts;
        this.audit = audit;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(ReviewProgress progress) {
        if (progress.subjectKind().equals(ConclusionDrafts.KIND)) {
            ConclusionDraft draft = drafts.findById(progress.subjectId()).orElseThrow();
            audit.record(progress.what().action(), draft.id(), progress.detail(draft.title()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(ReviewDecided decision) {
        if (decision.subjectKind().equals(ConclusionDrafts.KIND)) {
            ConclusionDraft draft = drafts.lock(decision.subjectId()).orElseThrow();
            if (decision.approved()) {
                draft.approvedByGroup();
                audit.record("conclusionDraft.toBoard", draft.id(), draft.title() + " gick till styrelsen");
            } else {
                draft.sentBackByGroup();
                audit.record("conclusionDraft.sentBack", draft.id(), "Sände tillbaka " + draft.title());
            }
            drafts.saveAndFlush(draft);
        }
    }
}
