package se.arshjulet.coordinationmap;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;

/** A publication of the organisation module, ready to be looked things up in. Never changes. */
final class PublishedOrganisation extends PublishedModule<OrganisationMap> {

    private final Map<UUID, MapUnit> units = new LinkedHashMap<>();
    private final Map<UUID, List<MapUnit>> under = new HashMap<>();
    private final Map<UUID, MapIntervention> interventions;

    PublishedOrganisation(Publication<OrganisationMap> publication) {
        super(publication);
        content().units().forEach(unit -> {
            units.put(unit.key(), unit);
            if (unit.parent() != null) {
                under.computeIfAbsent(unit.parent(), key -> new ArrayList<>()).add(unit);
            }
        });
        interventions = gather(this);
    }

    /** By name, in Swedish order. */
    List<MapIntervention> interventions() {
        return List.copyOf(interventions.values());
    }

    Optional<MapIntervention> intervention(UUID key) {
        return Optional.ofNullable(interventions.get(key));
    }

    /** A unit or an insats. */
    @Override
    boolean has(UUID thing) {
        return interventions.containsKey(thing) || super.has(thing);
    }

    /** As long as it is called so. */
    UUID keyOf(String intervention) {
        String name = intervention.strip().toLowerCase(Locale.forLanguageTag("sv-SE"));
        return UUID.nameUUIDFromBytes(("insats " + association().id() + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<UUID, MapIntervention> gather(PublishedOrganisation map) {
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, List<MapUnit>> units = new HashMap<>();
        map.units().forEach(unit -> unit.interventions().forEach(name -> {
            names.putIfAbsent(map.keyOf(name), name.strip());
            units.computeIfAbsent(map.keyOf(name), key -> new ArrayList<>()).add(unit);
        }));
        Map<UUID, MapIntervention> gathered = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(Locale.forLanguageTag("sv-SE"))))
                .forEach(it -> gathered.put(
                        it.getKey(),
                        new MapIntervention(it.getKey(), it.getValue(), units.getOrDefault(it.getKey(), List.of()))));
        return gathered;
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
