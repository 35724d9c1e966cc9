package se.arshjulet.account;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.arshjulet.base.AssociationNames;

/** Says as what, and in which association, somebody who has shown who she is goes on. */
@Component
class Reception {

    private final Roles roles;
    private final ObjectProvider<AssociationNames> names;

    Reception(Roles roles, ObjectProvider<AssociationNames> names) {
        this.roles = roles;
        this.names = names;
    }

    /** Where she worked last, or else the first by name. */
    SignedIn admit(Account account) {
        return admit(account, account.lastAssociationId());
    }

    /** In the association she prefers, if she has a role there. */
    SignedIn admit(Account account, @Nullable UUID preferred) {
        Map<UUID, Set<Role>> held = roles.of(account.id());
        if (held.isEmpty()) {
            throw SignInRefused.noRole();
        }
        Set<Role> everywhere = held.getOrDefault(Roles.EVERYWHERE, Set.of());
        List<UUID> associations = associations(held);
        if (associations.isEmpty()) {
            return person(account, null, everywhere, false);
        }
        UUID chosen = preferred != null && associations.contains(preferred) ? preferred : associations.get(0);
        Set<Role> there = EnumSet.copyOf(held.getOrDefault(chosen, Set.of()));
        there.addAll(everywhere);
        return person(account, chosen, there, false);
    }

    /** By a task's link: as a representative in its association if she is one, else as no more than a reader if she sits in
     * one of its bodies. Nobody becomes a coordinator or a reviewer by a link. */
    Optional<SignedIn> admitToTasks(Account account, UUID associationId) {
        Set<Role> held = rolesIn(account, associationId);
        if (held.contains(Role.REPRESENTATIVE)) {
            return Optional.of(person(account, associationId, Set.of(Role.REPRESENTATIVE), true));
        }
        return held.contains(Role.REVIEWER) || held.contains(Role.READER)
                ? Optional.of(person(account, associationId, Set.of(Role.READER), true))
                : Optional.empty();
    }

    /** Her task is one that only her password opens. */
    boolean needsPassword(Account account, UUID associationId) {
        return rolesIn(account, associationId).contains(Role.COORDINATOR);
    }

    private Set<Role> rolesIn(Account account, UUID associationId) {
        return roles.of(account.id()).getOrDefault(associationId, Set.of());
    }

    /** The associations where she has a role, by name in Swedish order. */
    List<UUID> associationsOf(UUID accountId) {
        return associations(roles.of(accountId));
    }

    private List<UUID> associations(Map<UUID, Set<Role>> held) {
        AssociationNames known = names.getIfAvailable();
        Comparator<UUID> order =
                known == null ? Comparator.naturalOrder() : Comparator.comparing(known::nameOf, SwedishOrder.COLLATOR);
        return held.keySet().stream()
                .filter(id -> !id.equals(Roles.EVERYWHERE))
                .sorted(order)
                .toList();
    }

    private static SignedIn person(Account account, @Nullable UUID association, Set<Role> roles, boolean byLink) {
        return new SignedIn(
                account.id(),
                account.name(),
                account.email(),
                association,
                Set.copyOf(roles),
                account.securityStamp(),
                byLink);
    }
}
