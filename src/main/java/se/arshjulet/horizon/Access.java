package se.arshjulet.horizon;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/**
 * Who does what with omvärlden. Everyone with a role in the association reads, gives tips, comments and stars; whoever gave a
 * tip may mend it. What is everybody's (the picture's sectors, what the report takes, the sources) is the coordinators'.
 */
final class Access {

    private Access() {}

    /** @throws AccessDeniedException unless she has a role in the current association */
    static SignedIn member() {
        return SignedIn.find()
                .filter(person -> TenantContext.current().isPresent())
                .filter(person -> TenantContext.current().equals(Optional.ofNullable(person.associationId())))
                .filter(person -> !person.roles().isEmpty())
                .orElseThrow(() -> new AccessDeniedException("Has no role in the association"));
    }

    /** @throws AccessDeniedException unless she is a coordinator of the current association, signed in herself */
    static SignedIn coordinator() {
        SignedIn person = member();
        if (!isCoordinator(person)) {
            throw new AccessDeniedException("Not a coordinator of the association");
        }
        return person;
    }

    static boolean isCoordinator(SignedIn person) {
        return person.is(Role.COORDINATOR) && !person.byLink();
    }
}
