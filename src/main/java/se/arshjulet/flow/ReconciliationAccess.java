package se.arshjulet.flow;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Members;
import se.arshjulet.association.Representative;
import se.arshjulet.base.TenantContext;
import se.arshjulet.task.Covers;

/** Who may do what with reconciliations: the association's coordinators, and those who answer for a member at one of the ends. */
@Component
class ReconciliationAccess {

    private final Members members;
    private final Covers covers;

    ReconciliationAccess(Members members, Covers covers) {
        this.members = members;
        this.covers = covers;
    }

    /** @throws AccessDeniedException unless she works in the current association */
    SignedIn person() {
        return SignedIn.find()
                .filter(person -> person.associationId() != null)
                .filter(person -> Optional.of(person.association()).equals(TenantContext.current()))
                .orElseThrow(() -> new AccessDeniedException("Nobody of the association"));
    }

    /** @throws AccessDeniedException unless she is a coordinator here, and signed in herself */
    SignedIn coordinator() {
        SignedIn person = person();
        if (!isCoordinator(person)) {
            throw new AccessDeniedException("Not a coordinator, signed in herself");
        }
        return person;
    }

    static boolean isCoordinator(SignedIn person) {
        return !person.byLink() && person.is(Role.COORDINATOR);
    }

    /** The members that she answers for: her own, and those of whoever she covers for today. */
    Set<UUID> answersFor(SignedIn person) {
        if (!person.is(Role.REPRESENTATIVE)) {
            return Set.of();
        }
        Set<UUID> accounts = covers.by(person.accountId()).stream()
                .map(absence -> absence.person().id())
                .collect(Collectors.toCollection(HashSet::new));
        accounts.add(person.accountId());
        return members.representatives().stream()
                .filter(it -> accounts.contains(it.accountId()))
                .map(Representative::memberId)
                .collect(Collectors.toSet());
    }

    /** The accounts of those who answer for the members. */
    Set<UUID> representatives(Collection<UUID> memberIds) {
        return members.representatives().stream()
                .filter(it -> memberIds.contains(it.memberId()))
                .map(Representative::accountId)
                .collect(Collectors.toSet());
    }
}
