package se.arshjulet.annualwheel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.base.TenantContext;

/** Carries a year's activities over to another: rules as they are, people as far as they are still there. */
@Component
class CarryOver {

    private final WheelActivityRepository activities;
    private final People people;

    CarryOver(WheelActivityRepository activities, People people) {
        this.activities = activities;
        this.people = people;
    }

    void carry(AnnualWheel from, AnnualWheel to) {
        List<WheelActivity> old = activities.of(from.id());
        Map<UUID, UUID> ids = new HashMap<>();
        old.forEach(activity -> ids.put(activity.id(), UUID.randomUUID()));
        old.forEach(activity ->
                activities.save(new WheelActivity(id(ids, activity.id()), to.id(), carried(activity.draft(), ids))));
    }

    private Draft carried(Draft draft, Map<UUID, UUID> ids) {
        return new Draft(
                draft.title(),
                draft.kind(),
                draft.responsible(),
                stillThere(draft.accountId()),
                draft.description(),
                rule(draft.rule(), ids),
                draft.leadDays(),
                dependsOn(draft.dependsOn(), ids));
    }

    private static DateRule rule(DateRule rule, Map<UUID, UUID> ids) {
        return rule instanceof DateRule.Relative relative
                ? new DateRule.Relative(id(ids, relative.anchor()), relative.amount(), relative.unit(), relative.side())
                : rule;
    }

    private static Set<UUID> dependsOn(Set<UUID> old, Map<UUID, UUID> ids) {
        return old.stream().map(id -> id(ids, id)).collect(Collectors.toSet());
    }

    private static UUID id(Map<UUID, UUID> ids, UUID old) {
        return Objects.requireNonNull(ids.get(old), "An activity counts from one that is not there");
    }

    /** Whoever has left the association is nobody's in the new year. */
    private @Nullable UUID stillThere(@Nullable UUID accountId) {
        boolean there = accountId != null
                && !people.rolesIn(TenantContext.require(), accountId).isEmpty();
        return there ? accountId : null;
    }
}
