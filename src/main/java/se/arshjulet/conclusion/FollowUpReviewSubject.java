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

/** A proposal before it goes to the board: Beredningsgruppen approves that it does, on the page where it comments. */
@Component
class FollowUpReviewSubject implements ReviewSubject {

    private final FollowUpStore store;
    private final GroupWaiting group;
    private final People people;
    private final Clock clock;

    FollowUpReviewSubject(FollowUpStore store, GroupWaiting group, People people, Clock clock) {
        this.store = store;
        this.group = group;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return FollowUps.KIND;
    }

    /** Whoever may comment by the link in her mail may say by it that she is content; the board decides, not she. */
    @Override
    public boolean isDecidedByLink() {
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(UUID followUpId) {
        if (store.lock(followUpId).isEmpty()) {
            throw Access.denied();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Cycle cycle(UUID followUpId) {
        FollowUp followUp = store.find(followUpId).orElseThrow(Access::denied);
        return new Cycle(
                followUp.title(), people.person(followUp.startedBy()).name(), plan(followUp), followUp.startedBy());
    }

    /** As planned, until the step's last day. Where nobody is in the group, the coordinator herself lets it go on. */
    private ReviewPlan plan(FollowUp followUp) {
        if (group.members() == 0) {
            return new ReviewPlan(List.of(ReviewStep.COORDINATOR), false);
        }
        int days = store.openStep(followUp.id())
                .map(step -> (int) ChronoUnit.DAYS.between(LocalDate.now(clock), step.dueOn()))
                .orElse(0);
        return new ReviewPlan(
                followUp.reviewPlan().steps().stream()
                        .map(step -> step.within(days))
                        .toList(),
                false);
    }
}
