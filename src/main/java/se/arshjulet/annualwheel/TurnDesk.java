package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.WorkingDays;

@Service
@Transactional
class TurnDesk implements YearTurn {

    private final AnnualWheelRepository wheels;
    private final WheelActivityRepository activities;
    private final WheelOccurrenceRepository occurrences;
    private final CarryOver carryOver;
    private final WorkingDays workingDays;
    private final AuditLog audit;

    TurnDesk(
            AnnualWheelRepository wheels,
            WheelActivityRepository activities,
            WheelOccurrenceRepository occurrences,
            CarryOver carryOver,
            WorkingDays workingDays,
            AuditLog audit) {
        this.wheels = wheels;
        this.activities = activities;
        this.occurrences = occurrences;
        this.carryOver = carryOver;
        this.workingDays = workingDays;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Carried> preview(int year, int earlier) {
        WheelAccess.coordinator();
        AnnualWheel from = wheels.findByYear(earlier)
                .orElseThrow(
                        () -> new InvalidWheelException("year", "Det finns inget årshjul för %d.".formatted(earlier)));
        List<CarryOver.Carried> carried = carryOver.carried(from, UUID.randomUUID());
        Map<UUID, List<WheelOccurrence>> before =
                occurrences.of(from.id()).stream().collect(Collectors.groupingBy(WheelOccurrence::activityId));
        Map<UUID, List<LocalDate>> days = days(year, carried);
        return carried.stream()
                .map(one -> line(one, before.getOrDefault(one.from().id(), List.of()), days, earlier))
                .sorted(Comparator.comparing(TurnDesk::firstDay).thenComparing(Carried::title))
                .toList();
    }

    private Map<UUID, List<LocalDate>> days(int year, List<CarryOver.Carried> carried) {
        return Schedule.of(
                        Year.of(year),
                        carried.stream().map(one -> one.to().dated()).toList(),
                        Map.of(),
                        workingDays)
                .entrySet()
                .stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().activityId(),
                        Collectors.mapping(entry -> entry.getValue().dueOn(), Collectors.toList())));
    }

    private static Carried line(
            CarryOver.Carried one, List<WheelOccurrence> before, Map<UUID, List<LocalDate>> days, int earlier) {
        List<String> notes = new ArrayList<>(one.notes());
        if (before.stream().anyMatch(time -> time.item().byHand())) {
            notes.add("Flyttades för hand %d. Nu går den efter sin regel igen.".formatted(earlier));
        }
        return new Carried(
                one.to().id(),
                one.to().title(),
                before.stream().map(WheelOccurrence::dueOn).sorted().toList(),
                days.getOrDefault(one.to().id(), List.of()).stream().sorted().toList(),
                notes);
    }

    private static LocalDate firstDay(Carried carried) {
        return carried.days().isEmpty() ? LocalDate.MAX : carried.days().get(0);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isUntouched(int year) {
        WheelAccess.coordinator();
        return wheels.findByYear(year).filter(this::isUntouched).isPresent();
    }

    private boolean isUntouched(AnnualWheel wheel) {
        Integer activitiesThen = wheel.begunWith();
        return activitiesThen != null
                && wheel.state() == YearState.PLANNED
                && activities.countAsBegun(wheel.id()) == activitiesThen
                && activities.countAll(wheel.id()) == activitiesThen
                && occurrences.countChanged(wheel.id()) == 0;
    }

    @Override
    public void undo(int year) {
        WheelAccess.coordinator();
        AnnualWheel wheel = wheels.lockYear(year)
                .orElseThrow(
                        () -> new InvalidWheelException("year", "Det finns inget årshjul för %d.".formatted(year)));
        if (!isUntouched(wheel)) {
            throw new InvalidWheelException(
                    "year", "Någon har redan ändrat i årshjulet %d, så det kan inte ångras.".formatted(year));
        }
        UUID association = TenantContext.require();
        occurrences.deleteOf(association, wheel.id());
        activities.deleteOf(association, wheel.id());
        wheels.delete(association, wheel.id());
        audit.record("wheel.begun.undone", wheel.id(), "Ångrade planeringen av årshjulet " + year);
    }
}
