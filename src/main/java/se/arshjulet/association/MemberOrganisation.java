package se.arshjulet.association;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authority, region or municipality whichever association it is a member of: one and the same in all of them.
 * @param code kommunkod or länskod, if it has one */
public record MemberOrganisation(
        UUID id,
        String name,
        OrganisationKind kind,
        @Nullable String code) {}
