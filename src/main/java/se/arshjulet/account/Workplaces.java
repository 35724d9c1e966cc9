package se.arshjulet.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The associations where the person signed in has a role. */
public interface Workplaces {

    /** By name in Swedish order, the current one among them. */
    List<UUID> mine();

    /** Goes on in another of them, for the rest of the session and at the next sign-in.
     * @throws org.springframework.security.access.AccessDeniedException if she has no role there, or came by a task's link */
    void switchTo(UUID associationId);

    /** Her roles in the association. */
    Set<Role> rolesIn(UUID associationId);
}
