package se.arshjulet.conclusion;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** Who may do what with the konklusioner of the current association. */
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

    static AccessDeniedException denied() {
        return new AccessDeniedException("Not hers to do: not a coordinator signed in herself, nor one it waits for");
    }

    /** @throws AccessDeniedException unless she has a role here */
    static SignedIn reader() {
        return SignedIn.find()
                .filter(person -> TenantContext.current().equals(Optional.ofNullable(person.associationId())))
                .filter(person -> TenantContext.current().isPresent())
                .filter(person -> !person.roles().isEmpty())
                .orElseThrow(() -> new AccessDeniedException("Nobody of the association"));
    }

    /** Whether all the grounds are hers to see, and not only those that are shown publicly. */
    static boolean seesAllGrounds() {
        SignedIn person = reader();
        return !person.byLink() && (person.is(Role.COORDINATOR) || person.is(Role.REVIEWER) || person.is(Role.READER));
    }
}
