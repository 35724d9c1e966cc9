package se.arshjulet.annualwheel;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
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

    WheelOwners(People people) {
        this.people = people;
    }

    /** Who has it to do: the person whose it is, or else her group, or else the coordinators. */
    List<Person> workers(Draft draft) {
        return named(draft).map(List::of).orElseGet(() -> {
            Set<Role> roles = ASKING.contains(draft.kind()) ? EnumSet.of(Role.COORDINATOR) : roles(draft);
            roles.retainAll(WORKING);
            List<Person> group = withAnyOf(roles);
            return group.isEmpty() ? coordinators() : group;
        });
    }

    /** Whom a meeting is for: all who sit in its groups, and the person whose it is. */
    List<Person> participants(Draft draft) {
        List<Person> group = withAnyOf(roles(draft));
        return group.isEmpty() ? named(draft).stream().toList() : group;
    }

    List<Person> coordinators() {
        return withAnyOf(EnumSet.of(Role.COORDINATOR));
    }

    private Optional<Person> named(Draft draft) {
        UUID account = draft.accountId();
        return Optional.ofNullable(account)
                .filter(id -> !people.rolesIn(TenantContext.require(), id).isEmpty())
                .map(people::person);
    }

    private static Set<Role> roles(Draft draft) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        draft.responsible().forEach(group -> roles.addAll(WheelGroups.rolesOf(group)));
        return roles;
    }

    private List<Person> withAnyOf(Set<Role> roles) {
        return roles.isEmpty() ? List.of() : people.withAnyOf(TenantContext.require(), roles);
    }
}
