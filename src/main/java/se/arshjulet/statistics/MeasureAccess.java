package se.arshjulet.statistics;

import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** Who may change the current association's measures. */
final class MeasureAccess {

    private MeasureAccess() {}

    /** @throws AccessDeniedException if somebody else is signed in than a coordinator here, or a coordinator only by a link */
    static void coordinator() {
        SignedIn.find().ifPresent(person -> {
            boolean here = TenantContext.require().equals(person.associationId());
            if (!here || person.byLink() || !person.is(Role.COORDINATOR)) {
                throw new AccessDeniedException("Only a coordinator signed in herself changes the measures");
            }
        });
    }
}
