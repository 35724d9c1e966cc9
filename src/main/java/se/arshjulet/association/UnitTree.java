package se.arshjulet.association;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts one member's units in the order of their tree: parents before children, siblings as they came. */
final class UnitTree {

    private final Map<UUID, Set<Seat>> seats;
    private final Map<@Nullable UUID, List<OrganisationUnit>> children = new HashMap<>();
    private final List<Unit> ordered = new ArrayList<>();

    private UnitTree(List<OrganisationUnit> units, Map<UUID, Set<Seat>> seats) {
        this.seats = seats;
        Set<UUID> present = new HashSet<>();
        units.forEach(unit -> present.add(unit.id()));
        for (OrganisationUnit unit : units) {
            // A parent that is not valid on the day leaves its children at the top.
            UUID parent = unit.parentId() != null && present.contains(unit.parentId()) ? unit.parentId() : null;
            children.computeIfAbsent(parent, key -> new ArrayList<>()).add(unit);
        }
    }

    static List<Unit> flatten(List<OrganisationUnit> unitsOfOneMember, Map<UUID, Set<Seat>> seats) {
        UnitTree tree = new UnitTree(unitsOfOneMember, seats);
        tree.addUnder(null);
        return List.copyOf(tree.ordered);
    }

    private void addUnder(@Nullable UUID parent) {
        for (OrganisationUnit unit : children.getOrDefault(parent, List.of())) {
            ordered.add(new Unit(
                    unit.id(),
                    unit.membershipId(),
                    unit.name(),
                    parent,
                    Set.copyOf(seats.getOrDefault(unit.id(), Set.of()))));
            addUnder(unit.id());
        }
    }
}
