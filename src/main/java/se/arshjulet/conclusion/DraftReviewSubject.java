package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.review.GroupWaiting;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;
import se.arshjulet.review.ReviewSubject;

/** A konklusion before it goes to the board: Beredningsgruppen stands behind it (förankring) or sends it back. */
@Component
class DraftReviewSubject implements ReviewSubject {

    private final ConclusionDraftRepository drafts;
    private final GroupWaiting group;
    private final People people;
    private final Clock clock;

    DraftReviewSubject(ConclusionDraftRepository drafts, GroupWaiting group, People people, Clock clock) {
        this.drafts = drafts;
        this.group = group;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ConclusionDrafts.KIND;
    }

    /** As with a follow-up: the board decides, not she. */
    @Override
    public boolean isDecidedByLink() {
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(UUID draftId) {
        if (drafts.lock(draftId).isEmpty()) {
            throw Access.denied();
        }
    }

    @Override
    @Transactional
    public Cycle cycle(UUID draftId) {
        ConclusionDraft draft = drafts.findById(draftId).orElseThrow(Access::denied);
        return new Cycle(draft.title(), people.person(draft.responsible()).name(), plan(draft), draft.responsible());
    }

    /** Where nobody is in the group, the coordinator herself lets it go on. */
    private ReviewPlan plan(ConclusionDraft draft) {
        if (group.members() == 0) {
            return new ReviewPlan(List.of(ReviewStep.COORDINATOR), false);
        }
        int days = (int)
                ChronoUnit.DAYS.between(LocalDate.now(clock), draft.sentWith().reviewDueOn());
        return new ReviewPlan(List.of(ReviewStep.group("Beredningsgruppen", null, Math.max(days, 1), false)), false);
    }
}
