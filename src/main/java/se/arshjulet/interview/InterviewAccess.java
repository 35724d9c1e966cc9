package se.arshjulet.interview;

import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** Who may read and change what has been said in the current association's interviews: its coordinators, signed in themselves. */
final class InterviewAccess {

    private InterviewAccess() {}

    /** @throws AccessDeniedException unless a coordinator here is signed in herself */
    static SignedIn coordinator() {
        return SignedIn.find()
                .filter(person -> TenantContext.require().equals(person.associationId()))
                .filter(person -> !person.byLink() && person.is(Role.COORDINATOR))
                .orElseThrow(
                        () -> new AccessDeniedException("Only a coordinator signed in herself works with interviews"));
    }
}
