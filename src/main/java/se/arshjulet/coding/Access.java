package se.arshjulet.coding;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** Only coordinators read and code what was said in interviews. */
final class Access {

    private Access() {}

    /** @throws AccessDeniedException unless she is a coordinator of the current association, and signed in herself */
    static SignedIn coordinator() {
        return SignedIn.find()
                .filter(person -> TenantContext.current().isPresent())
                .filter(person -> TenantContext.current().equals(Optional.ofNullable(person.associationId())))
                .filter(person -> !person.byLink() && person.is(Role.COORDINATOR))
                .orElseThrow(() -> new AccessDeniedException("Not a coordinator of the association"));
    }
}
