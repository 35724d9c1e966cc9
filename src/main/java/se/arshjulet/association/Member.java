package se.arshjulet.association;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member organisation of the current association (or a co-opted one, then without a party).
 * @param id   the membership's id, which requests and answers refer to
 * @param code kommunkod or länskod, if it has one */
public record Member(
        UUID id,
        UUID organisationId,
        String name,
        OrganisationKind kind,
        @Nullable Party party,
        @Nullable String code) {

    public boolean isMember() {
        return party != null;
    }
}
