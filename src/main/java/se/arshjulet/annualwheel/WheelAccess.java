package se.arshjulet.annualwheel;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** Who may do what with the wheel of the current association. */
final class WheelAccess {

    private WheelAccess() {}

    /** @throws AccessDeniedException unless she has a role here */
    static SignedIn reader() {
        return SignedIn.find()
                .filter(person -> TenantContext.current().isPresent())
                .filter(person -> TenantContext.current().equals(Optional.ofNullable(person.associationId())))
                .filter(person -> !person.roles().isEmpty())
                .orElseThrow(() -> new AccessDeniedException("Nobody of the association"));
    }

    /** @throws AccessDeniedException unless she is a coordinator here, and signed in herself */
    static SignedIn coordinator() {
        SignedIn person = reader();
        if (person.byLink() || !person.is(Role.COORDINATOR)) {
            throw new AccessDeniedException("Only a coordinator signed in herself plans the year");
        }
        return person;
    }

    /** @throws AccessDeniedException unless she is signed in to this association, by a link or else */
    static SignedIn anybody() {
        return SignedIn.find()
                .filter(person -> TenantContext.current().isPresent())
                .filter(person -> TenantContext.current().equals(Optional.ofNullable(person.associationId())))
                .orElseThrow(() -> new AccessDeniedException("Nobody of the association"));
    }

    static boolean coordinates(SignedIn person) {
        return person.is(Role.COORDINATOR) && !person.byLink();
    }
}
