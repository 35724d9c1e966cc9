package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.SignedIn;
import se.arshjulet.task.Tasks;

/** Leaving a step: it is closed with everybody's tasks. */
@Component
class FollowUpClosing {

    private final FollowUpStore store;
    private final FollowUpParticipants participants;
    private final FollowUpLetters letters;
    private final Tasks tasks;
    private final People people;
    private final Clock clock;

    FollowUpClosing(
            FollowUpStore store,
            FollowUpParticipants participants,
            FollowUpLetters letters,
            Tasks tasks,
            People people,
            Clock clock) {
        this.store = store;
        this.participants = participants;
        this.letters = letters;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
    }

    /** The follow-up goes on: what was left to do in the step is left no more. */
    void close(FollowUp followUp, UUID by) {
        FollowUpStep step = openStep(followUp);
        step.close(by, clock.instant());
        // Hibernate inserts before it updates, and the next step must not meet this one open.
        store.flush();
        tasks.done(FollowUps.KIND, step.id());
    }

    /** The follow-up ends: those who had not done their part hear that they need not. */
    void withdraw(FollowUp followUp, SignedIn coordinator, String reason) {
        FollowUpStep step = openStep(followUp);
        step.close(coordinator.accountId(), clock.instant());
        tasks.withdraw(FollowUps.KIND, step.id());
        participants.waiting(step.id()).stream()
                .filter(account -> !account.equals(coordinator.accountId()))
                .map(people::person)
                .forEach(person -> letters.withdrawn(followUp, step, person, coordinator.name(), reason));
    }

    /** @return when the step is to remind the next time */
    Instant moveDue(FollowUp followUp, LocalDate dueOn) {
        FollowUpStep step = openStep(followUp);
        step.moveDue(dueOn);
        tasks.moveDue(FollowUps.KIND, step.id(), dueOn);
        return step.reminders(followUp.reminderDays(), clock.getZone()).nextAfter(clock.instant());
    }

    private FollowUpStep openStep(FollowUp followUp) {
        return store.openStep(followUp.id()).orElseThrow(StaleFollowUpException::new);
    }
}
