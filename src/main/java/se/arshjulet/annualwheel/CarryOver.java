package se.arshjulet.annualwheel;

import java.util.ArrayList;
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

    /** Whose it is where nobody is left. */
    private static final String NOBODY_ELSE = "Samordnare";

    private final WheelActivityRepository activities;
    private final ActivityStarters starters;
    private final People people;

    CarryOver(WheelActivityRepository activities, ActivityStarters starters, People people) {
        this.activities = activities;
        this.starters = starters;
        this.people = people;
    }

    /** @param to    not stored
     * @param notes what did not come along, in Swedish sentences */
    record Carried(WheelActivity from, WheelActivity to, List<String> notes) {}

    /** @return how many */
    int carry(AnnualWheel from, AnnualWheel to) {
        List<Carried> all = carried(from, to.id());
        all.forEach(one -> activities.save(one.to()));
        return all.size();
    }

    /** What would come along, without anything being stored. */
    List<Carried> carried(AnnualWheel from, UUID wheelId) {
        List<WheelActivity> old = activities.of(from.id());
        Map<UUID, UUID> ids = new HashMap<>();
        old.forEach(activity -> ids.put(activity.id(), UUID.randomUUID()));
        return old.stream().map(activity -> carried(activity, wheelId, ids)).toList();
    }

    private Carried carried(WheelActivity from, UUID wheelId, Map<UUID, UUID> ids) {
        Draft draft = from.draft();
        List<String> notes = new ArrayList<>();
        UUID person = stillThere(draft.accountId(), notes);
        List<String> responsible = draft.responsible();
        if (person == null && responsible.isEmpty()) {
            responsible = List.of(NOBODY_ELSE);
            notes.add("Ingen annan är ansvarig. Den blir samordnarens.");
        }
        Draft next = new Draft(
                draft.title(),
                draft.kind(),
                responsible,
                person,
                draft.description(),
                rule(draft.rule(), ids),
                draft.leadDays(),
                dependsOn(draft.dependsOn(), ids),
                starters.carriedOver(draft.starts()),
                draft.reminderDays());
        return new Carried(from, new WheelActivity(id(ids, from.id()), wheelId, next), notes);
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
    private @Nullable UUID stillThere(@Nullable UUID accountId, List<String> notes) {
        if (accountId == null
                || !people.rolesIn(TenantContext.require(), accountId).isEmpty()) {
            return accountId;
        }
        notes.add("%s har inget öppet konto i förbundet längre. Välj en annan person om det behövs."
                .formatted(people.person(accountId).name()));
        return null;
    }
}
