package se.arshjulet.trend;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** Everyone with a role in the association reads its trends; its coordinators write them. */
final class Access {

    private Access() {}

    /** @throws AccessDeniedException unless she is a coordinator of the current association, and signed in herself */
    static SignedIn coordinator() {
        SignedIn person = reader();
        if (person.byLink() || !person.is(Role.COORDINATOR)) {
            throw new AccessDeniedException("Not a coordinator signed in herself");
        }
        return person;
    }

    /** @throws AccessDeniedException unless she has a role in the current association */
    static SignedIn reader() {
        return SignedIn.find()
                .filter(person -> TenantContext.current().isPresent())
                .filter(person -> TenantContext.current().equals(Optional.ofNullable(person.associationId())))
                .filter(person -> !person.roles().isEmpty())
                .orElseThrow(() -> new AccessDeniedException("Nobody of the association"));
    }
}
