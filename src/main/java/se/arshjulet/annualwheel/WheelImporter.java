package se.arshjulet.annualwheel;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.base.WorkingDays;

@Service
class WheelImporter implements WheelImport {

    private final AnnualWheelRepository wheels;
    private final WheelActivityRepository activities;
    private final WheelPlan plan;
    private final DraftCheck check;
    private final AuditLog audit;
    private final WorkingDays workingDays;
    private final Clock clock;

    WheelImporter(
            AnnualWheelRepository wheels,
            WheelActivityRepository activities,
            WheelPlan plan,
            DraftCheck check,
            AuditLog audit,
            WorkingDays workingDays,
            Clock clock) {
        this.wheels = wheels;
        this.activities = activities;
        this.plan = plan;
        this.check = check;
        this.audit = audit;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Result check(int year, byte[] file) {
        WheelAccess.coordinator();
        return reading(year, wheels.findByYear(year), file).result();
    }

    @Override
    @Transactional
    public Result importAll(int year, byte[] file) {
        WheelAccess.coordinator();
        WheelReading reading = reading(year, wheels.lockYear(year).map(AnnualWheel::requireOpen), file);
        Result result = reading.result();
        if (result.isWell() && result.count(Effect.UNCHANGED) < result.lines().size()) {
            AnnualWheel wheel =
                    wheels.lockYear(year).orElseGet(() -> wheels.saveAndFlush(new AnnualWheel(year, clock.instant())));
            reading.drafts().forEach((id, draft) -> write(wheel, id, draft));
            plan.arrange(wheel);
            audit.record(
                    "wheel.imported",
                    wheel.id(),
                    "Importerade årshjulet %d: %d nya aktiviteter, %d ändrade"
                            .formatted(year, result.count(Effect.NEW), result.count(Effect.CHANGED)));
        }
        return result;
    }

    private WheelReading reading(int year, Optional<AnnualWheel> wheel, byte[] file) {
        List<WheelActivity> there =
                wheel.map(AnnualWheel::id).map(activities::of).orElse(List.of());
        return new WheelReading(Year.of(year), there, WheelFile.read(file), check, workingDays);
    }

    private void write(AnnualWheel wheel, UUID id, Draft draft) {
        activities
                .find(id)
                .ifPresentOrElse(
                        activity -> activity.describe(draft),
                        () -> activities.save(new WheelActivity(id, wheel.id(), draft)));
    }
}
