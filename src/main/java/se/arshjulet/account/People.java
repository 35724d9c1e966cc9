package se.arshjulet.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks people up. Accounts are global; the roles are an association's. */
public interface People {

    /** @throws IllegalArgumentException if there is no such account */
    Person person(UUID accountId);

    /** All of them with one statement; unknown ids are left out. */
    Map<UUID, Person> persons(Collection<UUID> accountIds);

    /** Everyone with the role in the association, open accounts only, by name in Swedish order. */
    List<Person> withRole(UUID associationId, Role role);

    /** Everyone with at least one of the roles in the association, as {@link #withRole}. */
    List<Person> withAnyOf(UUID associationId, Set<Role> roles);

    /** Everyone with all of the roles in the association, as {@link #withRole}. */
    List<Person> withAllOf(UUID associationId, Set<Role> roles);

    /** What she may do in the association; nothing if her account is closed. */
    Set<Role> rolesIn(UUID associationId, UUID accountId);

    Optional<Person> byEmail(String email);
}
