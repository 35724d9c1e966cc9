package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.SignedIn;
import se.arshjulet.task.Tasks;

/** Opens approved answers again: the assignment, its round, its task, its process and the mail as one. */
@Service
@Transactional
class ReopeningDesk implements Reopening {

    private static final int LONGEST_REASON = 1_000;

    private final AssignmentRepository assignments;
    private final RoundRepository rounds;
    private final AnswerStore answers;
    private final Revisions revisions;
    private final PlanCheck plans;
    private final Tasks tasks;
    private final DataRequestProcess process;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    ReopeningDesk(
            AssignmentRepository assignments,
            RoundRepository rounds,
            AnswerStore answers,
            Revisions revisions,
            PlanCheck plans,
            Tasks tasks,
            DataRequestProcess process,
            People people,
            AuditLog audit,
            Clock clock) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.answers = answers;
        this.revisions = revisions;
        this.plans = plans;
        this.tasks = tasks;
        this.process = process;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void reopen(UUID assignmentId, LocalDate dueOn, String reason) {
        SignedIn coordinator = Answerer.coordinator();
        Assignment assignment = assignments.lock(assignmentId).orElseThrow(Answerer::denied);
        Round round = rounds.lock(assignment.roundId()).orElseThrow();
        round.requireYearOpen();
        requireApproved(assignment);
        requireOpenable(assignment, round);
        requireReason(dueOn, reason);
        Instant now = clock.instant();
        assignment.reopen(coordinator.accountId(), dueOn, reason.strip(), now);
        round.reopen();
        assignments.flush();
        revisions.append(
                assignmentId, Revisions.Event.REOPENED, coordinator.accountId(), now, answers.load(assignmentId));
        tasks.giveBack(Assignments.KIND, assignmentId, dueOn);
        process.reopened(assignmentId);
        audit.record(
                "assignment.reopened",
                assignmentId,
                round.part(),
                "Öppnade %s · %s igen, senast %s%s"
                        .formatted(round.title(), assignment.memberName(), dueOn, Reasons.inWords(reason)));
    }

    private void requireApproved(Assignment assignment) {
        if (assignment.state() == AssignmentState.APPROVED) {
            return;
        }
        UUID by = assignment.reopenedBy();
        throw new SettledMeanwhileException(
                switch (assignment.state()) {
                    case OPEN, RETURNED ->
                        by == null
                                ? "Svaret är inte godkänt, så det är redan öppet för ändringar."
                                : "%s har redan öppnat svaret igen%s"
                                        .formatted(
                                                people.person(by).name(),
                                                Reasons.inWords(
                                                        Objects.requireNonNullElse(assignment.reopenReason(), "")));
                    case SUBMITTED -> "Svaret väntar på granskning. Återsänd det därifrån.";
                    case WITHDRAWN -> "Uppdraget är återkallat. Fråga i ett nytt datauppdrag i stället.";
                    case PLANNED, APPROVED -> "Uppdraget har inte startat än.";
                });
    }

    private void requireOpenable(Assignment assignment, Round round) {
        if (!round.isReviewed()) {
            throw new SettledMeanwhileException("Svaret behövde inget godkännande, så det kan inte öppnas igen.");
        }
        if (round.state() == RoundState.WITHDRAWN) {
            throw new SettledMeanwhileException("Omgången är återkallad. Fråga i ett nytt datauppdrag i stället.");
        }
        revisions
                .latest(assignment.memberId(), round.formKey(), null)
                .filter(latest -> !latest.assignmentId().equals(assignment.id()))
                .ifPresent(latest -> {
                    throw new SettledMeanwhileException(
                            "%s har svarat på nytt sedan dess, i %s. Öppna det svaret i stället."
                                    .formatted(assignment.memberName(), latest.roundTitle()));
                });
    }

    private void requireReason(LocalDate dueOn, String reason) {
        Map<String, String> problems = new LinkedHashMap<>();
        plans.dueProblem(dueOn).ifPresent(message -> problems.put("dueOn", message));
        if (reason.isBlank()) {
            problems.put("reason", "Skriv varför, så att den som ska ändra förstår.");
        } else if (reason.strip().length() > LONGEST_REASON) {
            problems.put("reason", "Högst 1 000 tecken får plats.");
        }
        if (!problems.isEmpty()) {
            throw new InvalidPlanException(problems);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public LocalDate suggestedDay(UUID assignmentId) {
        Answerer.coordinator();
        LocalDate dueOn =
                assignments.byId(assignmentId).orElseThrow(Answerer::denied).dueOn();
        return SupplementDay.suggested(dueOn, LocalDate.now(clock));
    }
}
