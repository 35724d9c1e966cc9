package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.Problems;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;

/** Whether a plan for a follow-up can be. What concerns the data request, it says itself. */
@Component
class FollowUpPlanCheck {

    private static final int LONGEST_COVERING_TEXT = 4000;

    private final Clock clock;

    FollowUpPlanCheck(Clock clock) {
        this.clock = clock;
    }

    /** @param members how many there are in Beredningsgruppen; where nobody is, the coordinator lets the proposal go on
     * @throws InvalidConclusionException with Swedish messages by field */
    void require(FollowUps.Plan plan, boolean taken, boolean anythingToAsk, int members) {
        LocalDate today = LocalDate.now(clock);
        new Problems()
                .when(taken, "year", "Konklusionerna följs redan upp för %d. Välj ett annat år.".formatted(plan.year()))
                .when(
                        Math.abs(plan.year() - today.getYear()) > 10,
                        "year",
                        "Året ligger långt från i år. Välj ett år inom tio år.")
                .when(
                        !anythingToAsk,
                        "conclusions",
                        "Det finns ingen konklusion som gäller. Skriv den första innan du följer upp.")
                .when(
                        !plan.answersDueOn().isAfter(today),
                        "answersDueOn",
                        "Sista dagen behöver ligga efter i dag. Välj en senare dag.")
                .when(
                        plan.proposalDueOn().isBefore(plan.answersDueOn()),
                        "proposalDueOn",
                        "Förslaget kan inte vara klart innan svaren är inne. Välj en senare dag.")
                .when(
                        plan.commentsDueOn().isBefore(plan.proposalDueOn()),
                        "commentsDueOn",
                        "Beredningsgruppen kan inte kommentera innan förslaget är klart. Välj en senare dag.")
                .when(
                        plan.boardMeetsOn().isBefore(plan.commentsDueOn()),
                        "boardMeetsOn",
                        "Styrelsen kan inte ta ställning innan kommentarerna är inne. Välj en senare dag.")
                .when(
                        members > 0 && asksForMoreThan(members, plan.review()),
                        "review",
                        "Gruppen har bara %d. Välj hur många av dem som behöver godkänna.".formatted(members))
                .when(plan.recipients().isEmpty(), "recipients", "Välj minst en medlem som ska svara.")
                .longest("coveringText", plan.coveringText(), LONGEST_COVERING_TEXT, "Texten")
                .raise(InvalidConclusionException::new);
    }

    private static boolean asksForMoreThan(int members, ReviewPlan review) {
        return review.steps().stream()
                .map(ReviewStep::quorum)
                .anyMatch(quorum -> quorum != null && (quorum < 1 || quorum > members));
    }

    /** @throws InvalidConclusionException if the day cannot be a step's last */
    void requireLater(LocalDate dueOn) {
        new Problems()
                .when(
                        !dueOn.isAfter(LocalDate.now(clock)),
                        "dueOn",
                        "Sista dagen behöver ligga efter i dag. Välj en senare dag.")
                .raise(InvalidConclusionException::new);
    }
}
