package se.arshjulet.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What Spring Security knows of whoever is signed in: the person, her roles as ROLE_…, and how she came in. */
final class SignedInToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    /** How somebody showed who she is. */
    enum Way {
        PASSWORD,
        /** by a link to her own mailbox that works once; she may therefore choose a new password */
        MAIL,
        /** by a task's link, which holds for months and may be passed on: it opens tasks and nothing else */
        TASK_LINK
    }

    private final SignedIn person;
    private final Way way;

    SignedInToken(SignedIn person, Way way) {
        super(person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
        this.person = person;
        this.way = way;
        setAuthenticated(true);
    }

    /** How the person behind the current request came in; by a task's link, the least of them, if that is not known. */
    static Way currentWay() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token
                ? token.way
                : Way.TASK_LINK;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInToken token && token.person.equals(person) && token.way == way;
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, way);
    }
}
