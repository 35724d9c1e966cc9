package se.arshjulet.coordinationmap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.association.MemberOrganisations;

/** The page of the organisation that a member is, the same in every association. Templates ask it as {@code @organisationLinks}. */
@Component("organisationLinks")
public final class OrganisationLinks {

    static final String ALL = "/karta/organisationer";

    private final MemberOrganisations organisations;

    OrganisationLinks(MemberOrganisations organisations) {
        this.organisations = organisations;
    }

    /** @param membershipId by which a map names its member
     * @return null for what is no member, as the association itself, which tells measures too */
    public @Nullable String of(UUID membershipId) {
        return of(List.of(membershipId)).get(membershipId);
    }

    /** The same, of a member as an address names it. */
    public @Nullable String ofChosen(String membershipId) {
        UUID id = Asked.keyIn(membershipId);
        return id == null ? null : of(id);
    }

    /** Those of several, by membership. */
    Map<UUID, String> of(Collection<UUID> membershipIds) {
        return organisations.idsOf(membershipIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> path(it.getValue())));
    }

    static String path(UUID organisationId) {
        return ALL + "/" + organisationId;
    }
}
