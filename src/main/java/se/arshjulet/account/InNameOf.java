package se.arshjulet.account;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** Lets what a coordinator has ordered beforehand be done in her name when its time comes, in the current association. */
@Component
public class InNameOf {

    private final People people;

    InNameOf(People people) {
        this.people = people;
    }

    /** Does it in the name of whoever ordered it; of another coordinator, if she is none any more. A coordinator who is signed
     * in does it in her own.
     * @throws IllegalStateException if the association has no coordinator */
    public <T extends @Nullable Object> T coordinator(@Nullable UUID orderedBy, Supplier<T> work) {
        if (SignedIn.find().filter(person -> person.is(Role.COORDINATOR)).isPresent()) {
            return work.get();
        }
        UUID association = TenantContext.require();
        List<Person> coordinators = people.withRole(association, Role.COORDINATOR);
        Person person = coordinators.stream()
                .filter(one -> one.id().equals(orderedBy))
                .findFirst()
                .or(() -> coordinators.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("The association has no coordinator"));
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext hers = SecurityContextHolder.createEmptyContext();
        hers.setAuthentication(new SignedInToken(
                new SignedIn(
                        person.id(),
                        person.name(),
                        person.email(),
                        association,
                        people.rolesIn(association, person.id()),
                        0,
                        false),
                SignedInToken.Way.PASSWORD));
        SecurityContextHolder.setContext(hers);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
