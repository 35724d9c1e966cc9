package se.arshjulet.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The person behind the current request.
 *
 * @param associationId the association she has chosen to work in; null for a system administrator
 * @param roles         her roles there
 * @param securityStamp the account's stamp when she signed in; a newer one in the database ends the session
 * @param byLink        she came by a link in a mail, and so has a representative's rights, or a reader's, and no more
 */
public record SignedIn(
        UUID accountId,
        String name,
        String email,
        @Nullable UUID associationId,
        Set<Role> roles,
        int securityStamp,
        boolean byLink)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return name;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The association she works in.
     * @throws IllegalStateException for a system administrator */
    public UUID association() {
        if (associationId == null) {
            throw new IllegalStateException("No association is chosen");
        }
        return associationId;
    }

    /** Whoever is signed in on this thread. */
    public static Optional<SignedIn> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Whoever is signed in on this thread.
     * @throws IllegalStateException if nobody is */
    public static SignedIn current() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
