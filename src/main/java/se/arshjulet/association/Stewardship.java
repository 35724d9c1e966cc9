package se.arshjulet.association;

import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** Who may change the register: the association's coordinators, the administrator for whole associations, and the system itself. */
final class Stewardship {

    private Stewardship() {}

    /** @throws AccessDeniedException if someone else than a coordinator of the current association is signed in */
    static void ofCurrentAssociation() {
        SignedIn.find().ifPresent(person -> {
            boolean here = TenantContext.require().equals(person.associationId());
            if (!here || !person.is(Role.COORDINATOR)) {
                throw new AccessDeniedException("Only a coordinator changes the association's register");
            }
        });
    }

    /** @throws AccessDeniedException if someone else than a system administrator is signed in */
    static void ofInstallation() {
        SignedIn.find().ifPresent(person -> {
            if (!person.is(Role.SYSTEM_ADMINISTRATOR)) {
                throw new AccessDeniedException("Only a system administrator founds associations");
            }
        });
    }
}
