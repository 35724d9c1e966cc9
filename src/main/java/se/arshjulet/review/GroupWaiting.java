package se.arshjulet.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.Person;
import se.arshjulet.task.Tasks;

/**
 * Whom a step of Beredningsgruppen's waits for, and until when: for the owner of the subject, who answers for who may ask. She
 * holds the subject while she moves the day.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GroupWaiting {

    private final ReviewStore store;
    private final ReviewGroup group;
    private final ReviewProcess process;
    private final Tasks tasks;
    private final Clock clock;

    GroupWaiting(ReviewStore store, ReviewGroup group, ReviewProcess process, Tasks tasks, Clock clock) {
        this.store = store;
        this.group = group;
        this.process = process;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Whether she is one of the group now. */
    public boolean isMember(UUID accountId) {
        return group.has(accountId);
    }

    /** How many there are in the group now. */
    public int members() {
        return group.members().size();
    }

    /** Those who have said nothing yet; nobody, where no group's step is open. */
    public List<Person> waitedFor(String subjectKind, UUID subjectId) {
        return store.openReview(subjectKind, subjectId)
                .filter(review -> review.audience().isGroup())
                .map(group::waitedFor)
                .orElse(List.of());
    }

    /** Gives the group until another day, and moves its tasks and reminders with it. */
    public void moveDue(String subjectKind, UUID subjectId, LocalDate dueOn) {
        store.openReview(subjectKind, subjectId)
                .filter(review -> review.audience().isGroup())
                .ifPresent(review -> {
                    review.moveDue(dueOn);
                    tasks.moveDue(Reviews.KIND, review.id(), dueOn);
                    process.moveWake(
                            subjectKind,
                            subjectId,
                            GroupReminders.of(review, clock.getZone()).nextAfter(clock.instant()));
                });
    }
}
