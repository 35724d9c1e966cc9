package se.arshjulet.coordinationmap;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;

/** An insats: all the units that say that they work in it. What bears the same name is the same.
 * @param key the same in every publication of the association's map
 * @param units in the map's order */
public record MapIntervention(UUID key, String name, List<MapUnit> units) {

    public MapIntervention {
        units = List.copyOf(units);
    }

    /** Whom its units are for. */
    public List<String> targetGroups() {
        return all(MapUnit::targetGroups);
    }

    public List<String> areas() {
        return all(MapUnit::areas);
    }

    public List<String> workingMethods() {
        return all(MapUnit::workingMethods);
    }

    private List<String> all(Function<MapUnit, Collection<String>> part) {
        return units.stream()
                .flatMap(unit -> part.apply(unit).stream())
                .distinct()
                .toList();
    }
}
