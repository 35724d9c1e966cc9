package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.SubjectEnded;
import se.arshjulet.base.Problems;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.review.GroupWaiting;
import se.arshjulet.task.Reminders;

/** What a coordinator does to drive a follow-up through its year. */
@Service
@Transactional
class FollowUpDesk implements FollowUpDriving {

    private static final int LONGEST_REASON = 2000;

    private final FollowUpStore store;
    private final FollowUpPlanCheck plans;
    private final FollowUpRound round;
    private final FollowUpClosing closing;
    private final FollowUpAsked asked;
    private final FollowUpReturns returns;
    private final GroupWaiting group;
    private final Reminders reminders;
    private final FollowUpProcess process;
    private final ApplicationEventPublisher events;
    private final ConclusionReader conclusions;
    private final ConclusionRepository rows;
    private final AuditLog audit;
    private final Clock clock;

    FollowUpDesk(
            FollowUpStore store,
            FollowUpPlanCheck plans,
            FollowUpRound round,
            FollowUpClosing closing,
            FollowUpAsked asked,
            FollowUpReturns returns,
            GroupWaiting group,
            Reminders reminders,
            FollowUpProcess process,
            ApplicationEventPublisher events,
            ConclusionReader conclusions,
            ConclusionRepository rows,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.round = round;
        this.closing = closing;
        this.asked = asked;
        this.returns = returns;
        this.group = group;
        this.reminders = reminders;
        this.process = process;
        this.events = events;
        this.conclusions = conclusions;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void start(FollowUps.Plan plan) {
        SignedIn coordinator = Access.coordinator();
        // Locked first: nobody corrects a wording in the moment that it is asked about.
        rows.lockAll(living().stream().map(life -> life.line().number()).toList());
        List<Life> followed = living();
        plans.require(plan, store.lockYear(plan.year()).isPresent(), !followed.isEmpty(), group.members());
        FollowUp followUp = new FollowUp(plan, coordinator.accountId(), clock.instant());
        try {
            store.add(
                    followUp,
                    followed.stream()
                            .map(life -> new FollowUpItem(
                                    followUp.id(),
                                    life.line().id(),
                                    life.latest().id()))
                            .toList());
        } catch (DataIntegrityViolationException somebodyWasFirst) {
            throw new StaleFollowUpException();
        }
        followUp.asksIn(round.plan(followUp, followed, plan.recipients()));
        process.start(followUp.id());
        audit.record("followUp.started", followUp.id(), "Startade uppföljningen " + followUp.year());
    }

    private List<Life> living() {
        return conclusions.lives().stream()
                .filter(life -> life.line().holdsOn(LocalDate.now(clock)))
                .toList();
    }

    @Override
    public void stopGathering(int year, String reason) {
        Access.coordinator();
        // The request's rows are locked before ours, as they are when the last member answers.
        FollowUp followUp = found(year);
        round.stop(followUp, reasonable(reason));
        audit.record("followUp.gathered", followUp.id(), "Slutade samla in svar till uppföljningen " + year);
    }

    @Override
    public void proposed(int year) {
        SignedIn coordinator = Access.coordinator();
        FollowUp followUp = locked(year);
        Map<String, String> lacking = store.items(followUp.id()).stream()
                .filter(item -> !item.isProposed())
                .collect(Collectors.toMap(item -> item.id().toString(), FollowUpDesk::lacks));
        if (!lacking.isEmpty()) {
            throw new InvalidConclusionException(lacking);
        }
        followUp.proposed();
        closing.close(followUp, coordinator.accountId());
        returns.answered(followUp.id());
        process.proposed(followUp.id());
        audit.record(
                "followUp.proposed", followUp.id(), "Skickade förslaget %d till Beredningsgruppen".formatted(year));
    }

    private static String lacks(FollowUpItem item) {
        return item.proposedStatus() == null
                ? "Välj hur det har gått."
                : "Skriv på vilka grunder. Texten blir styrelsens underlag.";
    }

    @Override
    public void withdraw(int year, String reason) {
        SignedIn coordinator = Access.coordinator();
        String why = reasonable(reason);
        FollowUp unlocked = found(year);
        if (unlocked.state() == FollowUps.State.GATHERING) {
            // The request's end is ours: see FollowUpRoundEnd.
            round.withdraw(unlocked, why);
        } else {
            FollowUp followUp = locked(year);
            followUp.withdraw();
            closing.withdraw(followUp, coordinator, why);
            process.withdrawn(followUp.id(), why);
            events.publishEvent(new SubjectEnded(followUp.id(), true, why));
        }
        audit.record("followUp.withdrawn", unlocked.id(), "Återkallade uppföljningen " + year);
    }

    @Override
    public void moveDue(int year, LocalDate dueOn) {
        Access.coordinator();
        plans.requireLater(dueOn);
        FollowUp unlocked = found(year);
        if (unlocked.state() == FollowUps.State.GATHERING) {
            round.moveDue(unlocked, dueOn);
            locked(year).moveAnswersDue(dueOn);
        } else {
            FollowUp followUp = locked(year);
            Instant next = closing.moveDue(followUp, dueOn);
            process.moveWake(followUp.id(), next);
        }
        audit.record(
                "followUp.dueMoved",
                unlocked.id(),
                "Flyttade sista dagen i uppföljningen %d till %s".formatted(year, dueOn));
    }

    @Override
    public int remindNow(int year) {
        Access.coordinator();
        FollowUpStep step = store.openStep(locked(year).id()).orElseThrow(StaleFollowUpException::new);
        List<UUID> waiting = asked.waiting(step);
        waiting.forEach(person -> reminders.remindNow(person, step.id()));
        audit.record(
                "followUp.reminded",
                step.followUpId(),
                "Påminde %d i uppföljningen %d".formatted(waiting.size(), year));
        return waiting.size();
    }

    private FollowUp found(int year) {
        return store.glimpseYear(year).orElseThrow(StaleFollowUpException::new);
    }

    private FollowUp locked(int year) {
        return store.lockYear(year).orElseThrow(StaleFollowUpException::new);
    }

    private static String reasonable(String reason) {
        new Problems().longest("reason", reason, LONGEST_REASON, "Skälet").raise(InvalidConclusionException::new);
        return reason.strip();
    }
}
