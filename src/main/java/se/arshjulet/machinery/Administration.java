package se.arshjulet.machinery;

import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;

/** Who may look into the machinery: it is all associations' at once. */
public final class Administration {

    private Administration() {}

    /** @return the administrator signed in
     * @throws AccessDeniedException if it is anybody else, or nobody */
    public static SignedIn required() {
        return SignedIn.find()
                .filter(person -> person.is(Role.SYSTEM_ADMINISTRATOR) && !person.byLink())
                .orElseThrow(() -> new AccessDeniedException("Only a system administrator looks into the machinery"));
    }
}
