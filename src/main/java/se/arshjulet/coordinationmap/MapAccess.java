package se.arshjulet.coordinationmap;

import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** Who may change what the public sees. */
final class MapAccess {

    private MapAccess() {}

    /** @throws AccessDeniedException unless she is a coordinator of the current association, and signed in herself */
    static SignedIn coordinator() {
        return SignedIn.find()
                .filter(person -> !person.byLink() && person.is(Role.COORDINATOR))
                .filter(person -> TenantContext.require().equals(person.associationId()))
                .orElseThrow(() -> new AccessDeniedException("Only the association's coordinators publish"));
    }
}
