package se.arshjulet.account;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Changes who the session's person is to the application, without ending it. */
@Component
class CurrentSession {

    private final Doorkeeper door;

    CurrentSession(Doorkeeper door) {
        this.door = door;
    }

    /** The same person, in the way she came in, with other rights. */
    void goOnAs(SignedIn person) {
        ServletRequestAttributes web = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        door.stay(
                new SignedInToken(person, SignedInToken.currentWay()),
                web.getRequest(),
                Objects.requireNonNull(web.getResponse()));
    }

    void goOnWithNewStamp(int stamp) {
        SignedIn person = SignedIn.current();
        goOnAs(new SignedIn(
                person.accountId(),
                person.name(),
                person.email(),
                person.associationId(),
                person.roles(),
                stamp,
                person.byLink()));
    }
}
