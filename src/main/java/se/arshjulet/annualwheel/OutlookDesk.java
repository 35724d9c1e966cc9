package se.arshjulet.annualwheel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks ahead in the plan as it lies, without the lock that a change takes: a form asks at every choice. */
@Service
@Transactional(readOnly = true)
class OutlookDesk implements Outlooks {

    private final AnnualWheelRepository wheels;
    private final WheelActivityRepository activities;
    private final WheelPlan plan;
    private final DraftCheck check;

    OutlookDesk(AnnualWheelRepository wheels, WheelActivityRepository activities, WheelPlan plan, DraftCheck check) {
        this.wheels = wheels;
        this.activities = activities;
        this.plan = plan;
        this.check = check;
    }

    @Override
    public Outlook of(int year, @Nullable UUID activityId, Timing timing) {
        WheelAccess.coordinator();
        AnnualWheel wheel = wheels.findByYear(year)
                .orElseThrow(
                        () -> new InvalidWheelException("year", "Det finns inget årshjul för %d.".formatted(year)));
        List<WheelActivity> all = activities.of(wheel.id());
        Optional<WheelActivity> itself = all.stream()
                .filter(activity -> activity.id().equals(activityId))
                .findFirst();
        List<WheelActivity> others = all.stream()
                .filter(activity -> !activity.id().equals(activityId))
                .toList();
        check.requireTiming(timing, others);
        return plan.ifTimed(
                wheel,
                new Schedule.Dated(
                        itself.map(WheelActivity::id).orElseGet(UUID::randomUUID),
                        itself.map(WheelActivity::title).orElse("Aktiviteten"),
                        timing.rule(),
                        timing.leadDays(),
                        timing.dependsOn()));
    }
}
