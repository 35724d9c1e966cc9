package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisation module as one publication holds it: who does what, how and for whom. */
public record OrganisationMap(List<MapMember> members, List<MapUnit> units) {

    /** @param party STATE, REGION or MUNICIPALITIES */
    public record MapMember(UUID id, String name, @Nullable String party) {}

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
            @Nullable String contactFunction,
            @Nullable String contactPhone,
            @Nullable String contactEmail,
            Instant updated) {}
}
