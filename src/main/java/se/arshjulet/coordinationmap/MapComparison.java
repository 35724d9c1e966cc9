package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.OrganisationMap.MapMember;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.coordinationmap.WorkingMap.Status;

/** Lays three maps on each other: what is published, what is approved, and what is sent in and waits for approval. */
final class MapComparison {

    private final OrganisationMap published;
    private final OrganisationMap approved;
    private final OrganisationMap underWay;

    MapComparison(OrganisationMap published, OrganisationMap approved, OrganisationMap underWay) {
        this.published = published;
        this.approved = approved;
        this.underWay = underWay;
    }

    /** @param approved what is shown has been approved, whether or not it is published */
    record ComparedMember(MapMember member, Status status, boolean approved, List<ComparedUnit> units) {}

    record ComparedUnit(MapUnit unit, Status status, boolean approved) {}

    List<ComparedMember> members() {
        Set<UUID> ids = new LinkedHashSet<>();
        List.of(published, approved, underWay).forEach(map -> map.members().forEach(member -> ids.add(member.id())));
        return ids.stream().map(this::compare).toList();
    }

    private ComparedMember compare(UUID id) {
        MapMember was = member(published, id);
        MapMember agreed = member(approved, id);
        MapMember latest = member(underWay, id);
        OrganisationMap newest = latest != null ? underWay : approved;
        MapMember is = latest != null ? latest : agreed;
        MapMember shown = is != null ? is : Objects.requireNonNull(was);
        return new ComparedMember(shown, status(was, is), Objects.equals(is, agreed), units(id, newest));
    }

    private List<ComparedUnit> units(UUID member, OrganisationMap newest) {
        Map<UUID, MapUnit> was = units(published, member);
        Map<UUID, MapUnit> agreed = units(approved, member);
        Map<UUID, MapUnit> is = units(newest, member);
        List<ComparedUnit> compared = new ArrayList<>();
        is.forEach((key, unit) -> compared.add(
                new ComparedUnit(unit, status(dateless(was.get(key)), dateless(unit)), same(unit, agreed.get(key)))));
        was.forEach((key, unit) -> {
            if (!is.containsKey(key)) {
                compared.add(new ComparedUnit(unit, Status.REMOVED, !agreed.containsKey(key)));
            }
        });
        return compared;
    }

    private static Status status(@Nullable Object was, @Nullable Object is) {
        if (was == null) {
            return Status.NEW;
        }
        if (is == null) {
            return Status.REMOVED;
        }
        return was.equals(is) ? Status.PUBLISHED : Status.CHANGED;
    }

    private static boolean same(@Nullable MapUnit one, @Nullable MapUnit other) {
        return Objects.equals(dateless(one), dateless(other));
    }

    /** The same words said again another year are no change. */
    private static @Nullable MapUnit dateless(@Nullable MapUnit unit) {
        return unit == null
                ? null
                : new MapUnit(
                        unit.key(),
                        unit.memberId(),
                        unit.parent(),
                        unit.name(),
                        unit.mission(),
                        unit.targetGroups(),
                        unit.areas(),
                        unit.interventions(),
                        unit.workingMethods(),
                        unit.waysIn(),
                        unit.waysOut(),
                        unit.contact(),
                        Instant.EPOCH);
    }

    private static @Nullable MapMember member(OrganisationMap map, UUID id) {
        return map.members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Map<UUID, MapUnit> units(OrganisationMap map, UUID member) {
        Map<UUID, MapUnit> units = new LinkedHashMap<>();
        map.units().stream()
                .filter(unit -> unit.memberId().equals(member))
                .forEach(unit -> units.put(unit.key(), unit));
        return units;
    }
}
