package se.arshjulet.annualwheel;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.ActivityStarter.Occasion;
import se.arshjulet.base.TenantContext;

/** Whose an activity is, as people and roles are today. */
@Component
class WheelOwners {

    /** Those who work in the system: what is the board's or the auditors' own is seen to by the coordinators. */
    private static final Set<Role> WORKING = EnumSet.of(Role.COORDINATOR, Role.REVIEWER, Role.REPRESENTATIVE);

    /** What asks others is for the coordinators to ask, whoever it asks. */
    private static final Set<ActivityKind> ASKING =
            EnumSet.of(ActivityKind.DATA_REQUEST, ActivityKind.SURVEY, ActivityKind.INTERVIEW_ROUND);

    private final People people;
    private final ThreadLocal<@Nullable Map<Set<Role>, List<Person>>> known = new ThreadLocal<>();

    WheelOwners(People people) {
        this.people = people;
    }

    /** Does the work with groups and people as they are now, each asked for once however many activities are theirs. */
    void asTheyAreNow(Runnable work) {
        known.set(new HashMap<>());
        try {
            work.run();
        } finally {
            known.remove();
        }
    }

    /** Who has it to do: the person whose it is, or else her group, or else the coordinators. */
    List<Person> workers(Occasion occasion) {
        return named(occasion).map(List::of).orElseGet(() -> {
            Set<Role> roles = ASKING.contains(occasion.kind()) ? EnumSet.of(Role.COORDINATOR) : roles(occasion);
            roles.retainAll(WORKING);
            List<Person> group = withAnyOf(roles);
            return group.isEmpty() ? coordinators() : group;
        });
    }

    /** Whom a meeting is for: all who sit in its groups, and the person whose it is. */
    List<Person> participants(Occasion occasion) {
        List<Person> group = withAnyOf(roles(occasion));
        return group.isEmpty() ? named(occasion).stream().toList() : group;
    }

    List<Person> coordinators() {
        return withAnyOf(EnumSet.of(Role.COORDINATOR));
    }

    private Optional<Person> named(Occasion occasion) {
        UUID account = occasion.accountId();
        return Optional.ofNullable(account)
                .filter(id -> !people.rolesIn(TenantContext.require(), id).isEmpty())
                .map(people::person);
    }

    private static Set<Role> roles(Occasion occasion) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        occasion.responsible().forEach(group -> roles.addAll(WheelGroups.rolesOf(group)));
        return roles;
    }

    private List<Person> withAnyOf(Set<Role> roles) {
        if (roles.isEmpty()) {
            return List.of();
        }
        Map<Set<Role>, List<Person>> asked = known.get();
        return asked == null ? asked(roles) : asked.computeIfAbsent(Set.copyOf(roles), this::asked);
    }

    private List<Person> asked(Set<Role> roles) {
        return people.withAnyOf(TenantContext.require(), roles);
    }
}
