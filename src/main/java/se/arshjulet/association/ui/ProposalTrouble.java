package se.arshjulet.association.ui;

import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import se.arshjulet.association.DecidedProposalException;
import se.arshjulet.base.ui.Notice;

/** Why something could not be done with a register, in words for the one who tried. */
final class ProposalTrouble {

    private ProposalTrouble() {}

    /** Does it; what is wrong with what was put in, or what somebody else did first, comes back in words. */
    static Optional<String> of(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (IllegalArgumentException | DecidedProposalException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        } catch (OptimisticLockingFailureException conflict) {
            return Optional.of("Någon annan ändrade samtidigt. Ladda om sidan och försök igen.");
        }
    }

    static void tell(Runnable work) {
        of(work).ifPresent(Notice::failed);
    }
}
