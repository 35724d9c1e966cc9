package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.ActivityStarter;
import se.arshjulet.annualwheel.CannotBeginException;
import se.arshjulet.base.WorkingDays;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.review.GroupWaiting;

/** The yearly follow-up of the konklusioner, that the year starts when its time comes: the activity's last day is the board's
 * meeting, and the steps before share the time until then. */
@Component
public class FollowUpStarter implements ActivityStarter {

    public static final String KIND = "FOLLOW_UP";

    /** Less than this, and the members hardly have a fortnight. */
    private static final int SHORT_DAYS = 42;

    private final FollowUps followUps;
    private final FollowUpDriving driving;
    private final FollowUpStore store;
    private final FollowUpPlanCheck check;
    private final ConclusionReader conclusions;
    private final GroupWaiting group;
    private final WorkingDays workingDays;
    private final java.time.Clock clock;

    FollowUpStarter(
            FollowUps followUps,
            FollowUpDriving driving,
            FollowUpStore store,
            FollowUpPlanCheck check,
            ConclusionReader conclusions,
            GroupWaiting group,
            WorkingDays workingDays,
            java.time.Clock clock) {
        this.followUps = followUps;
        this.driving = driving;
        this.store = store;
        this.check = check;
        this.conclusions = conclusions;
        this.group = group;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intention intends(Occasion occasion) {
        FollowUps.Plan plan = plan(occasion);
        String sentence = "Följer upp konklusionerna: frågar %d medlemmar, sedan Beredningsgruppen och styrelsen."
                .formatted(plan.recipients().size());
        List<String> warnings = new ArrayList<>();
        if (ChronoUnit.DAYS.between(occasion.startsOn(), occasion.dueOn()) < SHORT_DAYS) {
            warnings.add("Det är kort om tid: medlemmarna ska svara senast %s. Låt den börja tidigare."
                    .formatted(plan.answersDueOn()));
        }
        return new Intention(sentence, warnings, obstacle(plan));
    }

    private String obstacle(FollowUps.Plan plan) {
        boolean anything =
                conclusions.lives().stream().anyMatch(life -> life.line().holdsOn(LocalDate.now(clock)));
        try {
            check.require(plan, store.glimpseYear(plan.year()).isPresent(), anything, group.members());
            return "";
        } catch (InvalidConclusionException problems) {
            return String.join(" ", problems.problems().values());
        }
    }

    @Override
    public Optional<UUID> begin(Occasion occasion) {
        try {
            driving.start(plan(occasion));
        } catch (InvalidConclusionException problems) {
            throw new CannotBeginException(String.join(" ", problems.problems().values()));
        }
        return store.glimpseYear(occasion.year()).map(FollowUp::id);
    }

    private FollowUps.Plan plan(Occasion occasion) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = occasion.startsOn().isBefore(today) ? today : occasion.startsOn();
        long days = ChronoUnit.DAYS.between(from, occasion.dueOn());
        List<Rounds.Recipient> recipients = followUps.suggested().recipients();
        return new FollowUps.Plan(
                occasion.year(),
                after(from, days * 2 / 5),
                after(from, days * 3 / 5),
                after(from, days * 4 / 5),
                occasion.dueOn(),
                occasion.reminderDays(),
                "",
                recipients,
                FollowUps.Plan.byGroup(null, true));
    }

    private LocalDate after(LocalDate from, long days) {
        return workingDays.onOrBefore(from.plusDays(days));
    }

    @Override
    public void end(UUID followUpId, String reason) {
        store.find(followUpId).ifPresent(followUp -> driving.withdraw(followUp.year(), reason));
    }

    @Override
    public Optional<String> page(UUID followUpId) {
        return store.find(followUpId).map(followUp -> "/konklusioner/uppfoljning/" + followUp.year());
    }
}
