package se.arshjulet.datarequest;

import java.util.Optional;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;

/** Whether what is sent in can be reviewed in those steps. */
final class ReviewPlanCheck {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_DAYS = 90;

    private ReviewPlanCheck() {}

    /** Why it cannot, in Swedish.
     * @param members how many there are in Beredningsgruppen */
    static Optional<String> problem(ReviewPlan plan, int members) {
        return plan.steps().stream()
                .filter(step -> step.audience().isGroup())
                .flatMap(step -> problem(step, members).stream())
                .findFirst();
    }

    private static Optional<String> problem(ReviewStep step, int members) {
        if (members == 0) {
            return Optional.of(
                    "Ingen är granskare i Beredningsgruppen än. Bjud in någon under Konton, eller låt samordnaren granska.");
        }
        if (step.name().isBlank() || step.name().length() > LONGEST_NAME) {
            return Optional.of("Skriv vad steget heter, med högst %d tecken.".formatted(LONGEST_NAME));
        }
        if (step.quorum() != null && (step.quorum() < 1 || step.quorum() > members)) {
            return Optional.of("Gruppen har bara %d. Välj hur många av dem som behöver godkänna.".formatted(members));
        }
        return step.days() < 1 || step.days() > MOST_DAYS
                ? Optional.of("Ge gruppen mellan 1 och %d dagar att svara på.".formatted(MOST_DAYS))
                : Optional.empty();
    }
}
