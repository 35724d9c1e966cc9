package se.arshjulet.review;

import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;
import se.arshjulet.task.Covers;

/** Who takes whose place in a group today. Only a member takes another member's: nobody gets a vote by covering who has none. */
@Component
class GroupPlaces {

    private final Covers covers;
    private final People people;

    GroupPlaces(Covers covers, People people) {
        this.covers = covers;
        this.people = people;
    }

    boolean isHers(Reviewer reviewer, UUID member) {
        return reviewer.roles().contains(Role.REVIEWER)
                && people.rolesIn(TenantContext.require(), member).contains(Role.REVIEWER)
                && covers.between(member, reviewer.person().accountId()).isPresent();
    }

    /** @throws AccessDeniedException unless it is hers to take today */
    void requireHers(Reviewer reviewer, UUID member) {
        if (!isHers(reviewer, member)) {
            throw new AccessDeniedException("She does not answer for that member of the group today");
        }
    }

    String nameOf(UUID member) {
        return people.person(member).name();
    }
}
