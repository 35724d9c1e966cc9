package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.SignedIn;
import se.arshjulet.review.GroupWaiting;
import se.arshjulet.review.Reviews;
import se.arshjulet.task.Tasks;

/** Leaving a step: it is closed with everybody's tasks. */
@Component
class FollowUpClosing {

    private final FollowUpStore store;
    private final FollowUpAsked asked;
    private final FollowUpLetters letters;
    private final Tasks tasks;
    private final Reviews reviews;
    private final GroupWaiting group;
    private final People people;
    private final Clock clock;

    FollowUpClosing(
            FollowUpStore store,
            FollowUpAsked asked,
            FollowUpLetters letters,
            Tasks tasks,
            Reviews reviews,
            GroupWaiting group,
            People people,
            Clock clock) {
        this.store = store;
        this.asked = asked;
        this.letters = letters;
        this.tasks = tasks;
        this.reviews = reviews;
        this.group = group;
        this.people = people;
        this.clock = clock;
    }

    /** The follow-up goes on: what was left to do in the step is left no more. */
    FollowUpStep close(FollowUp followUp, UUID by) {
        FollowUpStep step = openStep(followUp);
        step.close(by, clock.instant());
        // Hibernate inserts before it updates, and the next step must not meet this one open.
        store.flush();
        tasks.done(FollowUps.KIND, step.id());
        return step;
    }

    /** The follow-up ends: those who had not done their part hear that they need not. */
    void withdraw(FollowUp followUp, SignedIn coordinator, String reason) {
        FollowUpStep step = openStep(followUp);
        List<UUID> waiting = asked.waiting(step);
        step.close(coordinator.accountId(), clock.instant());
        tasks.withdraw(FollowUps.KIND, step.id());
        reviews.withdraw(FollowUps.KIND, followUp.id());
        waiting.stream()
                .filter(account -> !account.equals(coordinator.accountId()))
                .map(people::person)
                .forEach(person -> letters.withdrawn(followUp, step, person, coordinator.name(), reason));
    }

    /** @return when the step is to remind the next time */
    Instant moveDue(FollowUp followUp, LocalDate dueOn) {
        FollowUpStep step = openStep(followUp);
        step.moveDue(dueOn);
        tasks.moveDue(FollowUps.KIND, step.id(), dueOn);
        group.moveDue(FollowUps.KIND, followUp.id(), dueOn);
        return step.reminders(followUp.reminderDays(), clock.getZone()).nextAfter(clock.instant());
    }

    private FollowUpStep openStep(FollowUp followUp) {
        return store.openStep(followUp.id()).orElseThrow(StaleFollowUpException::new);
    }
}
