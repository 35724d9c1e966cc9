package se.arshjulet.statusreport;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** Who may do what with the status reports of the current association. */
final class Access {

    private Access() {}

    /** @throws AccessDeniedException unless she is a coordinator here, and signed in herself */
    static SignedIn coordinator() {
        SignedIn person = reader();
        if (!isCoordinator(person)) {
            throw denied();
        }
        return person;
    }

    static boolean isCoordinator(SignedIn person) {
        return !person.byLink() && person.is(Role.COORDINATOR);
    }

    /** @throws AccessDeniedException unless reports are sent to such as she: coordinators, Beredningsgruppen, the board */
    static SignedIn reader() {
        return SignedIn.find()
                .filter(person -> TenantContext.current().isPresent())
                .filter(person -> TenantContext.current().equals(Optional.ofNullable(person.associationId())))
                .filter(person -> person.is(Role.COORDINATOR) || person.is(Role.REVIEWER) || person.is(Role.READER))
                .orElseThrow(Access::denied);
    }

    static AccessDeniedException denied() {
        return new AccessDeniedException(
                "Not hers: status reports are written by coordinators, for reviewers and the board");
    }
}
