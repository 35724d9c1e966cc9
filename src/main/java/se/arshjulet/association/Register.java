package se.arshjulet.association;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the register holds when a file comes in, by the names that a file knows. */
final class Register {

    private final Map<String, Organisation> organisations;
    private final Map<UUID, Membership> membershipByOrganisation;
    private final Map<UnitName, OrganisationUnit> unitByName;
    private final Map<UUID, OrganisationUnit> unitById;
    private final List<SeatHolding> seats;

    Register(
            Collection<Organisation> organisations,
            Collection<Membership> memberships,
            Collection<OrganisationUnit> units,
            List<SeatHolding> seats) {
        this.organisations = organisations.stream().collect(toMap(Organisation::name, o -> o));
        this.membershipByOrganisation =
                memberships.stream().collect(toMap(Membership::organisationId, m -> m, (first, second) -> first));
        this.unitByName = units.stream()
                .collect(toMap(
                        unit -> new UnitName(unit.membershipId(), unit.name()),
                        unit -> unit,
                        (first, second) -> first));
        this.unitById = units.stream().collect(toMap(OrganisationUnit::id, unit -> unit));
        this.seats = seats;
    }

    @Nullable
    Organisation organisation(String name) {
        return organisations.get(name);
    }

    @Nullable
    Membership membership(String organisationName) {
        Organisation organisation = organisations.get(organisationName);
        return organisation == null ? null : membershipByOrganisation.get(organisation.id());
    }

    @Nullable
    OrganisationUnit unit(UUID membershipId, String name) {
        return unitByName.get(new UnitName(membershipId, name));
    }

    boolean hasUnit(String organisationName, String unitName) {
        Membership membership = membership(organisationName);
        return membership != null && unit(membership.id(), unitName) != null;
    }

    /** The name of the unit that the unit stands under. */
    @Nullable
    String parentName(String organisationName, @Nullable String unitName) {
        Membership membership = membership(organisationName);
        OrganisationUnit unit = membership == null || unitName == null ? null : unit(membership.id(), unitName);
        return unit == null ? null : parentName(unit);
    }

    @Nullable
    String parentName(OrganisationUnit unit) {
        OrganisationUnit parent = unit.parentId() == null ? null : unitById.get(unit.parentId());
        return parent == null ? null : parent.name();
    }

    List<SeatHolding> seats(UUID membershipId, @Nullable UUID unitId) {
        return seats.stream()
                .filter(seat -> seat.membershipId().equals(membershipId) && Objects.equals(seat.unitId(), unitId))
                .toList();
    }

    private record UnitName(UUID membershipId, String name) {}
}
