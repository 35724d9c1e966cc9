package se.arshjulet.demo;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** Lets the demo's people act in their association, as if each had signed in. */
final class Stage {

    private final UUID associationId;

    Stage(UUID associationId) {
        this.associationId = associationId;
    }

    void as(Player player, Runnable act) {
        as(player, () -> {
            act.run();
            return true;
        });
    }

    <T> T as(Player player, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(
                        player.person().id(),
                        player.person().name(),
                        player.person().email(),
                        associationId,
                        Set.of(player.role()),
                        0,
                        false),
                null,
                Set.of(new SimpleGrantedAuthority("ROLE_" + player.role().name()))));
        SecurityContextHolder.setContext(context);
        try {
            return TenantContext.call(associationId, act);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** A person with the role she acts in. */
    record Player(Person person, Role role) {}
}
