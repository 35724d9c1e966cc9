package se.arshjulet.association;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.MemberImport.Effect;
import se.arshjulet.association.MemberImport.Line;
import se.arshjulet.association.MemberImport.Result;

/** What a file without faults changes in the register; made before anything is written, so that it can be shown first. */
final class ImportPlan {

    private final Register register;
    private final LocalDate validFrom;
    private final boolean saysParents;

    private final List<Organisation> organisations = new ArrayList<>();
    private final Map<Organisation, String> codes = new HashMap<>();
    private final Map<String, Membership> memberships = new HashMap<>();
    private final List<Membership> newMemberships = new ArrayList<>();
    private final Map<UnitName, OrganisationUnit> units = new LinkedHashMap<>();
    private final Set<OrganisationUnit> newUnits = new LinkedHashSet<>();
    private final Map<OrganisationUnit, @Nullable String> parentNames = new LinkedHashMap<>();
    private final List<SeatHolding> newSeats = new ArrayList<>();
    private final List<SeatHolding> goneSeats = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private ImportPlan(MemberFile file, Register register, LocalDate validFrom) {
        this.register = register;
        this.validFrom = validFrom;
        this.saysParents = file.saysParents();
        file.rows().forEach(row -> lines.add(take(row)));
    }

    /** @param file without faults */
    static ImportPlan of(MemberFile file, Register register, LocalDate validFrom) {
        return new ImportPlan(file, register, validFrom);
    }

    Result result() {
        return new Result(
                newMemberships.size(),
                newUnits.size(),
                count(Effect.CHANGED),
                count(Effect.UNCHANGED),
                lines,
                List.of());
    }

    private int count(Effect effect) {
        return (int) lines.stream().filter(line -> line.effect() == effect).count();
    }

    private Line take(MemberRow row) {
        boolean newMember = register.membership(row.member()) == null && !memberships.containsKey(row.member());
        Membership membership = memberships.computeIfAbsent(row.member(), name -> membership(row));
        Effect effect = row.unit() == null ? member(row, membership, newMember) : unit(row, membership, row.unit());
        return new Line(row.line(), row.member(), row.unit(), row.parent(), newMember, effect);
    }

    private Membership membership(MemberRow row) {
        Organisation organisation = register.organisation(row.member());
        if (organisation == null) {
            organisation = new Organisation(row.member(), row.kind(), row.code());
            organisations.add(organisation);
        } else if (organisation.code() == null && row.code() != null) {
            codes.put(organisation, row.code());
        }
        Membership known = register.membership(row.member());
        if (known != null) {
            return known;
        }
        Membership membership = new Membership(organisation.id(), row.party(), validFrom);
        newMemberships.add(membership);
        return membership;
    }

    private Effect member(MemberRow row, Membership membership, boolean newMember) {
        boolean reseated = seat(membership, null, row.seats());
        return newMember ? Effect.NEW : reseated ? Effect.CHANGED : Effect.UNCHANGED;
    }

    private Effect unit(MemberRow row, Membership membership, String name) {
        OrganisationUnit known = register.unit(membership.id(), name);
        OrganisationUnit unit = known != null ? known : new OrganisationUnit(membership.id(), name, validFrom);
        units.put(new UnitName(membership.id(), name), unit);
        boolean reseated = seat(membership, unit.id(), row.seats());
        if (known == null) {
            newUnits.add(unit);
            parentNames.put(unit, row.parent());
            return Effect.NEW;
        }
        boolean moved = saysParents && !Objects.equals(register.parentName(known), row.parent());
        if (moved) {
            parentNames.put(unit, row.parent());
        }
        return reseated || moved ? Effect.CHANGED : Effect.UNCHANGED;
    }

    /** @return whether the seats differ from those held */
    private boolean seat(Membership membership, @Nullable UUID unitId, Set<Seat> wanted) {
        List<SeatHolding> held = register.seats(membership.id(), unitId);
        Set<Seat> seats = held.stream().map(SeatHolding::seat).collect(toSet());
        held.stream().filter(holding -> !wanted.contains(holding.seat())).forEach(goneSeats::add);
        wanted.stream()
                .filter(seat -> !seats.contains(seat))
                .forEach(seat -> newSeats.add(new SeatHolding(membership.id(), unitId, seat)));
        return !seats.equals(wanted);
    }

    List<Organisation> newOrganisations() {
        return organisations;
    }

    List<Membership> newMemberships() {
        return newMemberships;
    }

    List<SeatHolding> newSeats() {
        return newSeats;
    }

    List<SeatHolding> goneSeats() {
        return goneSeats;
    }

    /** Puts units and codes where the file says; from here on the entities are changed.
     * @return the new units, parents before children, as the database wants them */
    List<OrganisationUnit> place() {
        codes.forEach(Organisation::learn);
        Set<OrganisationUnit> ordered = new LinkedHashSet<>();
        newUnits.forEach(unit -> placeAfterItsParent(unit, ordered));
        parentNames.forEach((unit, parent) -> unit.moveUnder(named(unit, parent)));
        return List.copyOf(ordered);
    }

    private void placeAfterItsParent(OrganisationUnit unit, Set<OrganisationUnit> ordered) {
        OrganisationUnit parent = named(unit, parentNames.get(unit));
        if (parent != null && newUnits.contains(parent)) {
            placeAfterItsParent(parent, ordered);
        }
        ordered.add(unit);
    }

    private @Nullable OrganisationUnit named(OrganisationUnit sibling, @Nullable String name) {
        if (name == null) {
            return null;
        }
        OrganisationUnit inFile = units.get(new UnitName(sibling.membershipId(), name));
        return inFile != null ? inFile : register.unit(sibling.membershipId(), name);
    }

    private record UnitName(UUID membershipId, String name) {}
}
