package se.arshjulet.association;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member organisation of the current association (or a co-opted one, then without a party).
 * @param id    the membership's id, which requests and answers refer to
 * @param code  kommunkod or länskod, if it has one
 * @param seats where its people sit without any of its units being named for it */
public record Member(
        UUID id,
        UUID organisationId,
        String name,
        OrganisationKind kind,
        @Nullable Party party,
        @Nullable String code,
        Set<Seat> seats) {

    public Member {
        seats = Set.copyOf(seats);
    }

    public boolean isMember() {
        return party != null;
    }
}
