package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.datarequest.InvalidPlanException;
import se.arshjulet.datarequest.Rounds;

/** The data request that asks the members: what it asks is the follow-up's, how it goes is the request's own. */
@Component
class FollowUpRound {

    /** What the request calls a field, and what the follow-up calls it. */
    private static final Map<String, String> FIELDS = Map.of("dueOn", "answersDueOn", "referenceYear", "year");

    private final Rounds rounds;
    private final FollowUpForm form;

    FollowUpRound(Rounds rounds, FollowUpForm form) {
        this.rounds = rounds;
        this.form = form;
    }

    /** @return the round's id
     * @throws InvalidConclusionException if it cannot be asked like that */
    UUID plan(FollowUp followUp, List<Life> asked, List<Rounds.Recipient> recipients) {
        return refusedByField(() -> rounds.plan(
                new Rounds.Plan(
                        followUp.title(),
                        form.publish(asked),
                        followUp.year(),
                        followUp.answersDueOn(),
                        followUp.reminderDays(),
                        followUp.coveringText(),
                        recipients),
                false));
    }

    void start(FollowUp followUp) {
        refusedByField(() -> {
            rounds.start(of(followUp));
            return true;
        });
    }

    void stop(FollowUp followUp, String reason) {
        rounds.finish(of(followUp), reason);
    }

    void withdraw(FollowUp followUp, String reason) {
        rounds.withdraw(of(followUp), reason);
    }

    void moveDue(FollowUp followUp, LocalDate dueOn) {
        refusedByField(() -> {
            rounds.moveDeadline(of(followUp), dueOn, true, "");
            return true;
        });
    }

    private static UUID of(FollowUp followUp) {
        return Objects.requireNonNull(followUp.roundId());
    }

    private static <T> T refusedByField(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidPlanException refused) {
            Map<String, String> problems = new HashMap<>();
            refused.messages().forEach((field, message) -> problems.put(FIELDS.getOrDefault(field, field), message));
            throw new InvalidConclusionException(problems);
        }
    }
}
