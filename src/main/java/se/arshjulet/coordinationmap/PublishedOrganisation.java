package se.arshjulet.coordinationmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;

/** A publication of the organisation module, ready to be looked things up in. Never changes. */
final class PublishedOrganisation extends PublishedModule<OrganisationMap> {

    private final Map<UUID, MapUnit> units = new LinkedHashMap<>();
    private final Map<UUID, List<MapUnit>> under = new HashMap<>();

    PublishedOrganisation(Publication<OrganisationMap> publication) {
        super(publication);
        content().units().forEach(unit -> {
            units.put(unit.key(), unit);
            if (unit.parent() != null) {
                under.computeIfAbsent(unit.parent(), key -> new ArrayList<>()).add(unit);
            }
        });
    }

    List<MapUnit> units() {
        return content().units();
    }

    Optional<MapUnit> unit(UUID key) {
        return Optional.ofNullable(units.get(key));
    }

    /** The units above, outermost first. */
    List<MapUnit> above(MapUnit unit) {
        List<MapUnit> path = new ArrayList<>();
        for (MapUnit at = parent(unit); at != null; at = parent(at)) {
            path.add(0, at);
        }
        return path;
    }

    /** The units right under it. */
    List<MapUnit> under(MapUnit unit) {
        return under.getOrDefault(unit.key(), List.of());
    }

    private @Nullable MapUnit parent(MapUnit unit) {
        return unit.parent() == null ? null : units.get(unit.parent());
    }
}
