package se.arshjulet.annualwheel;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.SignedIn;

@Service
class PlannedQuestions implements AskedByPlan {

    private final AnnualWheelRepository wheels;
    private final WheelActivityRepository activities;
    private final ActivityStarters starters;

    PlannedQuestions(AnnualWheelRepository wheels, WheelActivityRepository activities, ActivityStarters starters) {
        this.wheels = wheels;
        this.activities = activities;
        this.starters = starters;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> of(int year) {
        SignedIn person = WheelAccess.reader();
        return wheels.findByYear(year)
                .map(wheel -> activities.of(wheel.id()).stream()
                        .filter(activity ->
                                starters.asks(activity.draft().starts()).contains(person.accountId()))
                        .map(WheelActivity::id)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
