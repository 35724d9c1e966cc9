package se.arshjulet.association;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** The administrator's hand on what becomes of associations. */
@Service
class MergerDesk implements Mergers {

    private final AssociationRepository associations;
    private final MergerTable table;
    private final MergerUnits units;
    private final MergerOutlook outlook;
    private final Accounts accounts;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    MergerDesk(
            AssociationRepository associations,
            MergerTable table,
            MergerUnits units,
            MergerOutlook outlook,
            Accounts accounts,
            People people,
            AuditLog audit,
            Clock clock) {
        this.associations = associations;
        this.table = table;
        this.units = units;
        this.outlook = outlook;
        this.accounts = accounts;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins no transaction: what is under way is asked in each association by itself. */
    @Override
    public Preview preview(Plan plan) {
        Stewardship.ofInstallation();
        Map<UUID, Association> all = byId(associations.byName());
        MergerCheck check = new MergerCheck(all, today());
        LocalDate on = check.require(plan);
        MovedMembers members = members(plan, on);
        check.requireBegun(members.ending(), on);
        List<Association> parts = parts(plan, all);
        return new Preview(
                name(plan, all),
                members.told(id -> Objects.requireNonNull(all.get(id)).name()),
                parts.stream().flatMap(part -> outlook.underWay(part).stream()).toList(),
                plan.coordinatorsFollow()
                        ? coordinators(plan).stream().map(Person::name).toList()
                        : List.of(),
                on.isAfter(today()) ? List.of() : outlook.alreadyPast(on));
    }

    @Override
    @Transactional
    public UUID record(Plan plan) {
        Stewardship.ofInstallation();
        Map<UUID, Association> all = byId(associations.lockAll());
        MergerCheck check = new MergerCheck(all, today());
        LocalDate on = check.require(plan);
        MovedMembers members = members(plan, on);
        check.requireBegun(members.ending(), on);
        List<Association> parts = parts(plan, all);
        List<Person> coordinators = plan.coordinatorsFollow() ? coordinators(plan) : List.of();
        UUID id = UUID.randomUUID();
        Association into = into(plan, parts, all);
        table.append(id, into.id(), on, plan.decision().strip(), clock.instant(), doer(), plan.parts());
        parts.forEach(part -> part.mergeInto(id, into.id(), on));
        associations.flush();
        members.all().forEach(member -> move(id, into.id(), member, on));
        coordinators.forEach(person -> makeCoordinator(id, into.id(), person));
        String names = parts.stream().map(Association::name).collect(Collectors.joining(", "));
        Stream.concat(parts.stream(), Stream.of(into))
                .forEach(it -> TenantContext.run(
                        it.id(),
                        () -> audit.record(
                                "association.merged",
                                id,
                                "%s ingår i %s från %s (%s)"
                                        .formatted(
                                                names,
                                                into.name(),
                                                on,
                                                plan.decision().strip()))));
        return id;
    }

    private void move(UUID merger, UUID into, MovedMembers.Moved member, LocalDate on) {
        member.ends().forEach(held -> table.end(merger, held, on.minusDays(1)));
        if (!member.joined()) {
            UUID membership = table.begin(merger, into, member.first(), on, member.until());
            units.follow(merger, into, membership, member.ends(), on);
        }
    }

    private void makeCoordinator(UUID merger, UUID into, Person person) {
        if (!people.rolesIn(into, person.id()).contains(Role.COORDINATOR)) {
            accounts.grant(person.id(), into, Role.COORDINATOR);
            table.keepCoordinator(merger, person.id());
        }
    }

    private Association into(Plan plan, List<Association> parts, Map<UUID, Association> all) {
        NewAssociation founded = plan.founded();
        if (plan.into() != null || founded == null) {
            return Objects.requireNonNull(all.get(plan.into()));
        }
        return associations.saveAndFlush(new Association(
                UUID.randomUUID(),
                founded.slug(),
                founded.name(),
                parts.stream().allMatch(Association::isDemo),
                clock.instant()));
    }

    @Override
    @Transactional
    public void withdraw(UUID mergerId) {
        Stewardship.ofInstallation();
        List<Association> parts = associations.lockAll().stream()
                .filter(it -> it.merged()
                        .filter(merged -> merged.mergerId().equals(mergerId))
                        .isPresent())
                .toList();
        if (parts.isEmpty()
                || parts.stream().anyMatch(it -> it.mergedBy(today()).isPresent())) {
            throw new InvalidMergerException(
                    Map.of("merger", "Dagen har kommit, så sammanslagningen går inte att ta tillbaka."));
        }
        UUID into = parts.get(0).merged().orElseThrow().into();
        parts.forEach(part -> part.standAlone(today()));
        associations.flush();
        table.coordinators(mergerId).forEach(person -> accounts.revoke(person, into, Role.COORDINATOR));
        try {
            units.undo(mergerId);
            table.undo(mergerId, clock.instant(), doer());
        } catch (DataIntegrityViolationException inUse) {
            throw new InvalidMergerException(Map.of(
                    "merger",
                    "Det nya förbundet har redan börjat använda medlemmarna, till exempel i ett datauppdrag eller med egna"
                            + " enheter. Ta bort det först."));
        }
        Stream.concat(parts.stream().map(Association::id), Stream.of(into))
                .forEach(it -> TenantContext.run(
                        it,
                        () -> audit.record(
                                "association.merger.withdrawn",
                                mergerId,
                                "Sammanslagningen av förbund togs tillbaka")));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Merger> all() {
        Stewardship.ofInstallation();
        Map<UUID, Association> all = byId(associations.byName());
        return table.standing().stream().map(row -> merger(row, all)).toList();
    }

    private Merger merger(MergerTable.Row row, Map<UUID, Association> all) {
        return new Merger(
                row.id(),
                Objects.requireNonNull(all.get(row.into())).name(),
                all.values().stream()
                        .filter(it -> it.merged()
                                .filter(merged -> merged.mergerId().equals(row.id()))
                                .isPresent())
                        .map(Association::name)
                        .toList(),
                row.on(),
                row.decision(),
                row.on().isAfter(today()));
    }

    private MovedMembers members(Plan plan, LocalDate on) {
        List<UUID> ids = new ArrayList<>(plan.parts());
        if (plan.into() != null) {
            ids.add(plan.into());
        }
        return new MovedMembers(table.heldFrom(ids, on), plan.into());
    }

    /** Each once, in the order of the parts' names. */
    private List<Person> coordinators(Plan plan) {
        Map<UUID, Person> all = new LinkedHashMap<>();
        plan.parts().forEach(part -> people.withRole(part, Role.COORDINATOR)
                .forEach(person -> all.putIfAbsent(person.id(), person)));
        return List.copyOf(all.values());
    }

    private static List<Association> parts(Plan plan, Map<UUID, Association> all) {
        return all.values().stream()
                .filter(it -> plan.parts().contains(it.id()))
                .toList();
    }

    private static String name(Plan plan, Map<UUID, Association> all) {
        NewAssociation founded = plan.founded();
        return plan.into() == null && founded != null
                ? founded.name().strip()
                : Objects.requireNonNull(all.get(plan.into())).name();
    }

    private static Map<UUID, Association> byId(List<Association> all) {
        return all.stream()
                .collect(Collectors.toMap(Association::id, it -> it, (one, same) -> one, LinkedHashMap::new));
    }

    private static @Nullable UUID doer() {
        return SignedIn.find().map(SignedIn::accountId).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
