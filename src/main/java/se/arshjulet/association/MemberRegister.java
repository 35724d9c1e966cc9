package se.arshjulet.association;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;

@Service
class MemberRegister implements Members {

    private final MembershipRepository memberships;
    private final UnitRepository units;
    private final SeatRepository seats;
    private final AppointmentRepository appointments;
    private final People people;
    private final Accounts accounts;
    private final AuditLog audit;

    MemberRegister(
            MembershipRepository memberships,
            UnitRepository units,
            SeatRepository seats,
            AppointmentRepository appointments,
            People people,
            Accounts accounts,
            AuditLog audit) {
        this.memberships = memberships;
        this.units = units;
        this.seats = seats;
        this.appointments = appointments;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> on(LocalDate day) {
        List<MembershipRepository.Row> rows = memberships.on(day);
        Map<UUID, Set<Seat>> ofMembers = seats.everywhere().stream()
                .filter(holding -> holding.unitId() == null)
                .collect(groupingBy(SeatHolding::membershipId, mapping(SeatHolding::seat, toSet())));
        return rows.stream()
                .map(row -> member(row, ofMembers.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Member> byId(UUID memberId) {
        return memberships.row(memberId).map(row -> member(row, seatsOfMember(memberId)));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> memberIds) {
        return memberships.rows(memberIds).stream()
                .collect(Collectors.toMap(MembershipRepository.Row::id, MembershipRepository.Row::name));
    }

    private Set<Seat> seatsOfMember(UUID memberId) {
        return seats.findByMembershipId(memberId).stream()
                .filter(holding -> holding.unitId() == null)
                .map(SeatHolding::seat)
                .collect(toSet());
    }

    private static Member member(MembershipRepository.Row row, Set<Seat> seats) {
        return new Member(row.id(), row.organisationId(), row.name(), row.kind(), row.party(), row.code(), seats);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unit> units(UUID memberId, LocalDate day) {
        return UnitTree.flatten(units.of(memberId, day), seatsByUnit(seats.findByMembershipId(memberId)));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<Unit>> unitsByMember(LocalDate day) {
        return byMember(units.on(day), seats.everywhere());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<Unit>> unitsByMember(LocalDate day, Collection<UUID> memberIds) {
        return byMember(units.ofAll(memberIds, day), seats.findByMembershipIdIn(memberIds));
    }

    private static Map<UUID, List<Unit>> byMember(List<OrganisationUnit> units, List<SeatHolding> seats) {
        Map<UUID, Set<Seat>> seatsByUnit = seatsByUnit(seats);
        Map<UUID, List<Unit>> byMember = new LinkedHashMap<>();
        units.stream()
                .collect(groupingBy(OrganisationUnit::membershipId))
                .forEach((member, itsUnits) -> byMember.put(member, UnitTree.flatten(itsUnits, seatsByUnit)));
        return byMember;
    }

    private static Map<UUID, Set<Seat>> seatsByUnit(List<SeatHolding> holdings) {
        return holdings.stream()
                .filter(holding -> holding.unitId() != null)
                .collect(groupingBy(
                        holding -> Objects.requireNonNull(holding.unitId()), mapping(SeatHolding::seat, toSet())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Representative> representatives() {
        List<Appointment> all = appointments.everywhere();
        Map<UUID, Person> persons =
                people.persons(all.stream().map(Appointment::accountId).collect(toSet()));
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        return all.stream()
                .flatMap(appointment -> representative(appointment, persons.get(appointment.accountId())))
                .sorted((a, b) -> swedish.compare(a.name(), b.name()))
                .toList();
    }

    private static Stream<Representative> representative(Appointment appointment, @Nullable Person person) {
        return person == null
                ? Stream.empty()
                : Stream.of(new Representative(
                        appointment.membershipId(),
                        person.id(),
                        person.name(),
                        person.email(),
                        appointment.functionTitle()));
    }

    @Override
    @Transactional
    public void appoint(UUID memberId, UUID accountId, @Nullable String functionTitle) {
        Stewardship.ofCurrentAssociation();
        MembershipRepository.Row member = memberships
                .row(memberId)
                .orElseThrow(() -> new IllegalArgumentException("The association has no member " + memberId));
        Person person = people.person(accountId);
        Appointment appointment =
                appointments.of(memberId, accountId).orElseGet(() -> new Appointment(memberId, accountId));
        appointment.functionTitle(functionTitle);
        appointments.save(appointment);
        accounts.grant(accountId, TenantContext.require(), Role.REPRESENTATIVE);
        audit.record("representative.appointed", memberId, person.name() + " svarar för " + member.name());
    }

    @Override
    @Transactional
    public void invite(UUID memberId, String name, String email, @Nullable String functionTitle) {
        Stewardship.ofCurrentAssociation();
        boolean unknown = people.byEmail(email).isEmpty();
        UUID account = accounts.register(email, name, null);
        appoint(memberId, account, functionTitle);
        if (unknown) {
            accounts.invite(account, TenantContext.require());
        }
    }

    @Override
    @Transactional
    public void dismiss(UUID memberId, UUID accountId) {
        Stewardship.ofCurrentAssociation();
        appointments.of(memberId, accountId).ifPresent(appointment -> {
            appointments.delete(appointment);
            appointments.flush();
            if (appointments.countOf(accountId) == 0) {
                accounts.revoke(accountId, TenantContext.require(), Role.REPRESENTATIVE);
            }
            audit.record("representative.dismissed", memberId, "Svarar inte längre för medlemmen");
        });
    }
}
