package se.arshjulet.statusreport;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;

/** Whose a report under review is: somebody else is to approve it, if there is anybody else who may. */
@Component
class ReportAuthors {

    private static final Set<Role> APPROVE = Set.of(Role.COORDINATOR, Role.REVIEWER);

    private final People people;

    ReportAuthors(People people) {
        this.people = people;
    }

    /** Empty where she is alone, and has to approve it herself. */
    Optional<UUID> of(StatusReport report) {
        UUID author = report.handedOverBy();
        boolean others = people.withAnyOf(TenantContext.require(), APPROVE).stream()
                .anyMatch(person -> !person.id().equals(author));
        return others ? Optional.of(author) : Optional.empty();
    }
}
