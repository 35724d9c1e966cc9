package se.arshjulet.association;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.base.TenantContext;

@Service
class MemberImporter implements MemberImport {

    private final AssociationRepository associations;
    private final OrganisationRepository organisations;
    private final MembershipRepository memberships;
    private final UnitRepository units;
    private final SeatRepository seats;
    private final AuditLog audit;
    private final Succession succession;

    MemberImporter(
            AssociationRepository associations,
            OrganisationRepository organisations,
            MembershipRepository memberships,
            UnitRepository units,
            SeatRepository seats,
            AuditLog audit,
            Succession succession) {
        this.succession = succession;
        this.associations = associations;
        this.organisations = organisations;
        this.memberships = memberships;
        this.units = units;
        this.seats = seats;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Result check(String csv, LocalDate validFrom) {
        Stewardship.ofCurrentAssociation();
        MemberFile file = MemberFile.read(csv);
        Register register = register(file, validFrom);
        List<Fault> faults = faults(file, register);
        return faults.isEmpty() ? ImportPlan.of(file, register, validFrom).result() : refused(faults);
    }

    @Override
    @Transactional
    public Result importAll(String csv, LocalDate validFrom) {
        Stewardship.ofCurrentAssociation();
        UUID association = TenantContext.require();
        if (associations.lock(association).isEmpty()) {
            throw new IllegalStateException("No association " + association);
        }
        MemberFile file = MemberFile.read(csv);
        Register register = register(file, validFrom);
        List<Fault> faults = faults(file, register);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        ImportPlan plan = ImportPlan.of(file, register, validFrom);
        Result result = plan.result();
        if (!result.changesNothing()) {
            write(plan);
            audit.record("members.imported", association, summary(result));
        }
        return result;
    }

    private Register register(MemberFile file, LocalDate day) {
        return new Register(
                organisations.findByNameIn(
                        file.rows().stream().map(MemberRow::member).collect(toSet())),
                memberships.notEndedBefore(day),
                units.notEndedBefore(day),
                seats.everywhere());
    }

    private List<Fault> faults(MemberFile file, Register register) {
        List<Fault> faults = new ArrayList<>(file.faults());
        succession.obstacle().ifPresent(why -> faults.add(new Fault(1, "", why)));
        faults.addAll(MemberFileCheck.faults(file, register));
        faults.sort(Comparator.comparingInt(Fault::line));
        return faults;
    }

    private static Result refused(List<Fault> faults) {
        return new Result(0, 0, 0, 0, List.of(), faults);
    }

    private void write(ImportPlan plan) {
        List<OrganisationUnit> newUnits = plan.place();
        organisations.saveAll(plan.newOrganisations());
        memberships.saveAll(plan.newMemberships());
        units.saveAll(newUnits);
        seats.saveAll(plan.newSeats());
        seats.deleteAll(plan.goneSeats());
    }

    private static String summary(Result result) {
        return "Importerade " + result.newMembers() + " medlemmar och " + result.newUnits() + " enheter, ändrade "
                + result.changed();
    }
}
