package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Member;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.Reviews;
import se.arshjulet.task.Reminders;

/** The coordinator's hand on the rounds. Only coordinators of the current association may change; reviewers may look. */
@Service
@Transactional
class RoundDesk implements Rounds {

    /** A returned answer that nobody has touched for so long is stuck. */
    private static final Duration SILENCE = Duration.ofDays(3);

    /** And so is one that nobody has looked at for so long. */
    private static final Duration UNSEEN = Duration.ofDays(5);

    private final RoundRepository rounds;
    private final AssignmentRepository assignments;
    private final RoundItems roundItems;
    private final AssignmentItems items;
    private final PlanCheck plans;
    private final Retraction retraction;
    private final Deadlines deadlines;
    private final RoundClosing closing;
    private final Reminders reminders;
    private final Reviews reviews;
    private final FormCatalog forms;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundDesk(
            RoundRepository rounds,
            AssignmentRepository assignments,
            RoundItems roundItems,
            AssignmentItems items,
            PlanCheck plans,
            Retraction retraction,
            Deadlines deadlines,
            RoundClosing closing,
            Reminders reminders,
            Reviews reviews,
            FormCatalog forms,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.roundItems = roundItems;
        this.items = items;
        this.plans = plans;
        this.retraction = retraction;
        this.deadlines = deadlines;
        this.closing = closing;
        this.reminders = reminders;
        this.reviews = reviews;
        this.forms = forms;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Here too: a method that is only inherited from the interface begins no transaction. */
    @Override
    public UUID plan(Plan plan) {
        return plan(plan, true);
    }

    @Override
    public UUID plan(Plan plan, boolean reviewed) {
        SignedIn coordinator = Answerer.coordinator();
        Map<UUID, Member> members = plans.require(plan);
        FormDefinition form = forms.definition(plan.formVersionId());
        Round round = rounds.save(
                new Round(plan, reviewed, form.key(), form.title(), coordinator.accountId(), clock.instant()));
        assign(round, plan, members);
        audit.record("round.planned", round.id(), round.part(), "Planerade " + round.title());
        return round.id();
    }

    @Override
    public void change(UUID roundId, Plan plan) {
        Answerer.coordinator();
        Map<UUID, Member> members = plans.require(plan);
        FormDefinition form = forms.definition(plan.formVersionId());
        Round round = rounds.lock(roundId).orElseThrow(Answerer::denied);
        round.change(plan, form.key(), form.title());
        audit.record("round.changed", roundId, round.part(), "Ändrade planen för " + round.title());
        assignments.deletePlanned(TenantContext.require(), roundId);
        assign(round, plan, members);
    }

    private void assign(Round round, Plan plan, Map<UUID, Member> members) {
        assignments.saveAll(plan.recipients().stream()
                .map(recipient -> new Assignment(
                        round,
                        recipient.memberId(),
                        Objects.requireNonNull(members.get(recipient.memberId()))
                                .name(),
                        recipient.representativeId()))
                .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Preview preview(Plan plan) {
        Answerer.coordinator();
        return plans.preview(plan);
    }

    @Override
    @Transactional(readOnly = true)
    public void requireStartable(UUID roundId) {
        Answerer.coordinator();
        requireStartable(rounds.byId(roundId).orElseThrow(Answerer::denied));
    }

    private void requireStartable(Round round) {
        if (round.state() != RoundState.DRAFT) {
            return;
        }
        plans.requireOwnRounds();
        requireLater(round.dueOn());
        if (assignments.count(round.id(), AssignmentState.PLANNED) == 0) {
            throw new InvalidPlanException(Map.of("recipients", "Välj minst en medlem som ska svara."));
        }
    }

    @Override
    public void start(UUID roundId) {
        Answerer.coordinator();
        Round round = rounds.lock(roundId).orElseThrow(Answerer::denied);
        requireStartable(round);
        if (round.start(clock.instant())) {
            audit.record("round.started", roundId, round.part(), "Startade " + round.title());
            events.publishEvent(new Launcher.RoundStarted(TenantContext.require(), roundId));
        }
    }

    @Override
    public void withdraw(UUID roundId, String reason) {
        SignedIn coordinator = Answerer.coordinator();
        // Assignments first and then the round: the order of every lock here.
        List<Assignment> unfinished = assignments.lockUnfinished(roundId);
        Round round = rounds.lock(roundId).orElseThrow(Answerer::denied);
        round.withdraw();
        unfinished.forEach(assignment -> retraction.withdraw(assignment, round, coordinator.name(), reason));
        audit.record("round.withdrawn", roundId, round.part(), "Återkallade " + round.title());
        events.publishEvent(new RoundEnded(roundId, round.formKey(), true));
    }

    @Override
    public void finish(UUID roundId, String reason) {
        SignedIn coordinator = Answerer.coordinator();
        List<Assignment> unfinished = assignments.lockUnfinished(roundId);
        Round round = rounds.lock(roundId).orElseThrow(Answerer::denied);
        round.requireYearOpen();
        unfinished.forEach(assignment -> retraction.withdraw(assignment, round, coordinator.name(), reason));
        audit.record("round.finished", roundId, round.part(), "Avslutade " + round.title());
        closing.closeIfOver(round);
    }

    @Override
    public void withdrawAssignment(UUID assignmentId, String reason) {
        SignedIn coordinator = Answerer.coordinator();
        Assignment assignment = assignments.lock(assignmentId).orElseThrow(Answerer::denied);
        Round round = rounds.lock(assignment.roundId()).orElseThrow();
        round.requireYearOpen();
        retraction.withdraw(assignment, round, coordinator.name(), reason);
        closing.closeIfOver(round);
        audit.record(
                "assignment.withdrawn",
                assignmentId,
                round.part(),
                "Återkallade %s · %s".formatted(round.title(), assignment.memberName()));
    }

    @Override
    public void moveDeadline(UUID roundId, LocalDate dueOn, boolean ownDays, String reason) {
        SignedIn coordinator = Answerer.coordinator();
        requireLater(dueOn);
        List<Assignment> unfinished = assignments.lockUnfinished(roundId);
        Round round = rounds.lock(roundId).orElseThrow(Answerer::denied);
        LocalDate before = round.dueOn();
        round.moveDeadline(dueOn);
        List<Assignment> moved = unfinished.stream()
                .filter(assignment -> !ownDays || assignment.dueOn().equals(before))
                .toList();
        deadlines.moveAll(moved, round, new Deadlines.Move(coordinator, dueOn, reason));
        audit.record(
                "round.deadlineMoved",
                roundId,
                round.part(),
                "Flyttade sista dagen för %s till %s%s".formatted(round.title(), dueOn, Reasons.inWords(reason)));
    }

    @Override
    public void moveDeadlineOfAssignment(UUID assignmentId, LocalDate dueOn, String reason) {
        SignedIn coordinator = Answerer.coordinator();
        requireLater(dueOn);
        Assignment assignment = assignments.lock(assignmentId).orElseThrow(Answerer::denied);
        Round round = rounds.byId(assignment.roundId()).orElseThrow();
        move(assignment, round, new Deadlines.Move(coordinator, dueOn, reason));
    }

    @Override
    public List<LeftOut> moveDeadlineOf(UUID roundId, Collection<UUID> assignmentIds, LocalDate dueOn, String reason) {
        SignedIn coordinator = Answerer.coordinator();
        requireLater(dueOn);
        List<Assignment> chosen = assignments.lockSome(roundId, Set.copyOf(assignmentIds));
        Round round = rounds.byId(roundId).orElseThrow(Answerer::denied);
        List<LeftOut> left = new ArrayList<>();
        for (Assignment assignment : chosen) {
            if (assignment.isToMove()) {
                move(assignment, round, new Deadlines.Move(coordinator, dueOn, reason));
            } else {
                left.add(new LeftOut(assignment.id(), assignment.memberName(), assignment.state()));
            }
        }
        return left;
    }

    private void move(Assignment assignment, Round round, Deadlines.Move move) {
        round.requireYearOpen();
        deadlines.move(assignment, round, move);
        audit.record(
                "assignment.deadlineMoved",
                assignment.id(),
                round.part(),
                "Flyttade sista dagen för %s · %s till %s%s"
                        .formatted(
                                round.title(), assignment.memberName(), move.dueOn(), Reasons.inWords(move.reason())));
    }

    private void requireLater(LocalDate dueOn) {
        plans.dueProblem(dueOn).ifPresent(message -> {
            throw new InvalidPlanException(Map.of("dueOn", message));
        });
    }

    @Override
    public void remindNow(UUID assignmentId) {
        Answerer.coordinator();
        Assignment assignment = assignments.lock(assignmentId).orElseThrow(Answerer::denied);
        if (!assignment.state().isAnswerable()) {
            throw new NotAnswerableException(assignment.state());
        }
        reminders.remindNow(assignment.representativeId(), assignmentId);
        assignment.reminded(clock.instant());
        Round round = rounds.byId(assignment.roundId()).orElseThrow();
        audit.record(
                "assignment.reminded",
                assignmentId,
                round.part(),
                "Påminde %s om %s".formatted(assignment.memberName(), round.title()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RoundItem> find(UUID roundId) {
        Answerer.requireOverview();
        return roundItems.find(roundId, LocalDate.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public ReviewPlan reviewPlan(UUID roundId) {
        Answerer.requireOverview();
        return rounds.byId(roundId).orElseThrow(Answerer::denied).reviewPlan();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoundItem> list(int offset, int limit) {
        Answerer.requireOverview();
        return roundItems.list(LocalDate.now(clock), offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoundItem> roundsUnderWay() {
        Answerer.requireOverview();
        return roundItems.underWay(LocalDate.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AssignmentItem> assignments(
            UUID roundId, AssignmentFilter filter, AssignmentOrder order, int offset, int limit) {
        Answerer.requireOverview();
        return items.ofRound(roundId, filter, order, LocalDate.now(clock), offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public int countAssignments(UUID roundId, AssignmentFilter filter) {
        Answerer.requireOverview();
        return items.count(roundId, filter, LocalDate.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AssignmentItem> stuck(LocalDate today, int limit) {
        Answerer.requireOverview();
        Instant silentSince = clock.instant().minus(SILENCE);
        Set<UUID> resting = reviews.restingWithGroup(Assignments.KIND, today);
        return items.stuck(today, silentSince, clock.instant().minus(UNSEEN), resting, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AssignmentItem> underWay() {
        Answerer.requireOverview();
        return items.underWay();
    }
}
