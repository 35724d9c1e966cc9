package se.arshjulet.association;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.form.RegisterEntry;

/**
 * The member register as lists to choose from. A municipality is named by its organisation's id, which is the same place
 * whatever association it joins; a unit's name is followed by its member's where another unit of today has the same.
 */
@Component
class MemberNames {

    private final MembershipRepository memberships;
    private final UnitRepository units;

    MemberNames(MembershipRepository memberships, UnitRepository units) {
        this.memberships = memberships;
        this.units = units;
    }

    List<RegisterEntry> members(LocalDate day) {
        return memberships.on(day).stream().map(MemberNames::member).toList();
    }

    /** Those of the ids, whether they are members still or not. */
    List<RegisterEntry> membersOf(Collection<UUID> ids) {
        return memberships.rows(ids).stream().map(MemberNames::member).toList();
    }

    private static RegisterEntry member(MembershipRepository.Row row) {
        return new RegisterEntry(row.id(), row.name());
    }

    List<RegisterEntry> municipalities(LocalDate day) {
        return municipalities(memberships.on(day).stream());
    }

    List<RegisterEntry> municipalitiesOf(Collection<UUID> ids) {
        return municipalities(memberships.rowsOfOrganisations(ids).stream());
    }

    private static List<RegisterEntry> municipalities(Stream<MembershipRepository.Row> rows) {
        return rows.filter(row -> row.kind() == OrganisationKind.MUNICIPALITY)
                .map(row -> new RegisterEntry(row.organisationId(), row.name()))
                .distinct()
                .toList();
    }

    List<RegisterEntry> units(LocalDate day) {
        List<OrganisationUnit> valid = units.on(day);
        return named(valid, valid);
    }

    List<RegisterEntry> unitsOf(Collection<UUID> ids, LocalDate day) {
        return named(units.findAllById(ids), units.on(day));
    }

    private List<RegisterEntry> named(List<OrganisationUnit> asked, List<OrganisationUnit> today) {
        Map<UUID, String> members =
                memberships
                        .rows(asked.stream()
                                .map(OrganisationUnit::membershipId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(MembershipRepository.Row::id, MembershipRepository.Row::name));
        Map<String, Long> namesakes = Stream.concat(asked.stream(), today.stream())
                .collect(Collectors.toMap(OrganisationUnit::id, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .collect(groupingBy(unit -> EntryName.keyOf(unit.name()), counting()));
        return asked.stream()
                .map(unit -> new RegisterEntry(
                        unit.id(),
                        namesakes.getOrDefault(EntryName.keyOf(unit.name()), 0L) > 1
                                ? unit.name() + " (" + members.get(unit.membershipId()) + ")"
                                : unit.name()))
                .toList();
    }
}
