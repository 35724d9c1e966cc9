package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.task.DailyDigest;
import se.arshjulet.task.ReminderSchedule;
import se.arshjulet.task.ReminderSchedule.Act;
import se.arshjulet.task.Reminders;

/** What happens without anybody's hand, when the process says so: in its transaction, so that step and mail never part. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AutomaticSteps implements RequestSteps {

    private final AssignmentRepository assignments;
    private final RoundRepository rounds;
    private final AssignmentItems items;
    private final Reminders reminders;
    private final DailyDigest digest;
    private final Letters letters;
    private final People people;
    private final Clock clock;

    AutomaticSteps(
            AssignmentRepository assignments,
            RoundRepository rounds,
            AssignmentItems items,
            Reminders reminders,
            DailyDigest digest,
            Letters letters,
            People people,
            Clock clock) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.items = items;
        this.reminders = reminders;
        this.digest = digest;
        this.letters = letters;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void sendRequest(RequestLetter letter) {
        letters.request(letter);
    }

    @Override
    public Instant wake(UUID assignmentId, Instant planned) {
        Instant now = clock.instant();
        Assignment assignment = assignments.lock(assignmentId).orElseThrow();
        if (!assignment.state().isAnswerable()) {
            return ReminderSchedule.NEVER; // sent in at this very moment: that transaction ends the waiting
        }
        ReminderSchedule schedule =
                rounds.byId(assignment.roundId()).orElseThrow().schedule(assignment.dueOn(), clock.getZone());
        Set<Act> due = schedule.due(planned, now);
        if (due.contains(Act.REMIND)) {
            reminders.remind(assignment.representativeId(), assignmentId);
        }
        if (due.contains(Act.ESCALATE)) {
            tellCoordinators(assignmentId);
        }
        return schedule.nextAfter(now);
    }

    private void tellCoordinators(UUID assignmentId) {
        LocalDate today = LocalDate.now(clock);
        List<Person> untold = new ArrayList<>(people.withRole(TenantContext.require(), Role.COORDINATOR));
        untold.removeIf(coordinator -> !digest.take(coordinator.id(), DailyDigest.Kind.OVERDUE, today));
        if (!untold.isEmpty()) {
            List<Rounds.AssignmentItem> late = items.late(today);
            untold.forEach(coordinator -> letters.overdue(coordinator, late, assignmentId));
        }
    }

    @Override
    public Instant notifyReturn(UUID assignmentId) {
        Assignment assignment = assignments.byId(assignmentId).orElseThrow();
        Round round = rounds.byId(assignment.roundId()).orElseThrow();
        UUID reviewer = SignedIn.find().map(SignedIn::accountId).orElse(round.createdBy());
        letters.returned(assignment, round, people.person(reviewer));
        return firstWake(assignment, round);
    }

    @Override
    public Instant notifyReopening(UUID assignmentId) {
        Assignment assignment = assignments.byId(assignmentId).orElseThrow();
        Round round = rounds.byId(assignment.roundId()).orElseThrow();
        letters.reopened(assignment, round, people.person(Objects.requireNonNull(assignment.reopenedBy())));
        return firstWake(assignment, round);
    }

    private Instant firstWake(Assignment assignment, Round round) {
        return round.schedule(assignment.dueOn(), clock.getZone()).nextAfter(clock.instant());
    }
}
