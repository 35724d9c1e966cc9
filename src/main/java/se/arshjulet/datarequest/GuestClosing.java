package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.GuestLinks;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormCheck;

/** What guests have left when an assignment is to be sent in. */
@Component
class GuestClosing {

    private final DelegationStore delegations;
    private final GuestLinks links;
    private final SharedTasks sharing;

    GuestClosing(DelegationStore delegations, GuestLinks links, SharedTasks sharing) {
        this.delegations = delegations;
        this.links = links;
        this.sharing = sharing;
    }

    /** What came in and nobody has signed off, by field. */
    List<FormCheck.Gap> unsigned(Draft draft) {
        return delegations.of(draft.id()).stream()
                .flatMap(delegation -> delegation.unsigned(draft.form(), draft.answers()).stream()
                        .map(at -> gap(draft, at, delegation.guestName())))
                .distinct()
                .toList();
    }

    private static FormCheck.Gap gap(Draft draft, AnswerKey at, String guest) {
        return new FormCheck.Gap(
                FormCheck.Kind.WRONG,
                at,
                draft.form().sectionOf(at.questionKey()).key(),
                "%s har svarat här. Läs svaret och godta det, eller ändra det.".formatted(guest));
    }

    /** Links that nobody has used up are dead: it may come back to be mended, and then somebody is asked anew. */
    void close(Draft draft) {
        close(draft.id(), draft.now());
    }

    /** The same where it is withdrawn. */
    void close(UUID assignmentId, Instant now) {
        delegations.of(assignmentId).stream()
                .filter(delegation -> delegation.isOpen(now))
                .forEach(delegation -> {
                    delegations.withdrawn(delegation.id(), now);
                    links.withdraw(delegation.id());
                    sharing.close(delegation);
                });
    }
}
