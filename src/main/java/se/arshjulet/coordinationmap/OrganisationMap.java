package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The organisation module as one publication holds it: who does what, how and for whom. Members stand in the order of
 * their parties and then by name; a member's units stand together, each before those under it.
 */
public record OrganisationMap(List<MapMember> members, List<MapUnit> units) {

    public OrganisationMap {
        members = List.copyOf(members);
        units = List.copyOf(units);
    }

    static OrganisationMap empty() {
        return new OrganisationMap(List.of(), List.of());
    }

    /** @param party STATE, REGION or MUNICIPALITIES; null for the co-opted */
    public record MapMember(
            UUID id,
            String name,
            @Nullable String party,
            @Nullable String mission,
            @Nullable MapContact contact) {}

    /** A function to turn to, never a person. */
    public record MapContact(
            @Nullable String function,
            @Nullable String phone,
            @Nullable String email) {}

    /** A unit of a member.
     * @param key      outlives the year; stands in the unit page's address
     * @param parent   another unit's key, or null directly under the member
     * @param updated  when its answers were approved */
    public record MapUnit(
            UUID key,
            UUID memberId,
            @Nullable UUID parent,
            String name,
            @Nullable String mission,
            List<String> targetGroups,
            List<String> areas,
            List<String> interventions,
            List<String> workingMethods,
            @Nullable String waysIn,
            @Nullable String waysOut,
            @Nullable MapContact contact,
            Instant updated) {}
}
