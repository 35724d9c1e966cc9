package se.arshjulet.account;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import se.arshjulet.base.TenantContext;

/** Does a test's work as somebody: she is the one signed in, and her association is the thread's. */
public final class As {

    private As() {}

    /** Runs the work as the person, and afterwards restores whoever was signed in before. */
    public static void person(SignedIn person, Runnable work) {
        person(person, () -> {
            work.run();
            return true;
        });
    }

    /** As {@link #person(SignedIn, Runnable)}, for work with a result. */
    public static <T> T person(SignedIn person, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person,
                null,
                person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList()));
        SecurityContextHolder.setContext(context);
        try {
            UUID association = person.associationId();
            return association == null ? work.get() : TenantContext.call(association, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Somebody with an account, who signed in with a password. */
    public static SignedIn someone(UUID accountId, String name, @Nullable UUID associationId, Role... roles) {
        return new SignedIn(
                accountId,
                name,
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@exempel.example",
                associationId,
                Set.of(roles),
                0,
                false);
    }
}
