package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The organisation module as one publication holds it: who does what, how and for whom. Members stand in the order of
 * their parties and then by name; a member's units stand together, each before those under it.
 */
public record OrganisationMap(List<MapMember> members, List<MapUnit> units) implements MapContent {

    public OrganisationMap {
        members = List.copyOf(members);
        units = List.copyOf(units);
    }

    @Override
    public List<MapUnit> items() {
        return units;
    }

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
            Instant updated)
            implements MapItem {

        /** For whom. */
        @Override
        public String detail() {
            return String.join(", ", targetGroups);
        }

        @Override
        public List<Fact> facts(MapContent map) {
            return List.of(
                    Fact.of("Namn", name),
                    Fact.of("Hör under", above(map)),
                    Fact.of("Uppdrag", mission),
                    Fact.of("För vem", targetGroups),
                    Fact.of("Verksamhetsområden", areas),
                    Fact.of("Insatser", interventions),
                    Fact.of("Arbetssätt", workingMethods),
                    Fact.of("Vägar in", waysIn),
                    Fact.of("Vägar ut", waysOut),
                    Fact.of("Kontakt", contact));
        }

        private String above(MapContent map) {
            return map.items().stream()
                    .filter(it -> it.key().equals(parent))
                    .map(MapItem::name)
                    .findFirst()
                    .orElse("");
        }

        @Override
        public MapUnit dateless() {
            return new MapUnit(
                    key,
                    memberId,
                    parent,
                    name,
                    mission,
                    targetGroups,
                    areas,
                    interventions,
                    workingMethods,
                    waysIn,
                    waysOut,
                    contact,
                    Instant.EPOCH);
        }
    }
}
