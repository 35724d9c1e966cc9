package se.arshjulet.association;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisations that are members, seen over all associations; not bound to the current one. What it says stands in the
 * associations' orders (förbundsordningar) and is public. */
public interface MemberOrganisations {

    Optional<MemberOrganisation> byId(UUID organisationId);

    /** By membership; what is no membership is left out. The same for ever, so it is asked for once. */
    Map<UUID, UUID> idsOf(Collection<UUID> membershipIds);

    /** All memberships that it has and has had, the first one first. */
    List<Affiliation> affiliations(UUID organisationId);

    /** Those that are or have been members of any of the associations, in Swedish order. */
    List<MemberOrganisation> in(Collection<UUID> associationIds);

    /** That an organisation is in an association for a time.
     * @param membershipId by which the association's map knows it
     * @param member false for one that only sits with the members (adjungerad)
     * @param until the last day; null for until further notice */
    record Affiliation(
            UUID membershipId,
            UUID associationId,
            boolean member,
            LocalDate from,
            @Nullable LocalDate until) {}
}
