package se.arshjulet.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;

/** Beredningsgruppen as it is now, and who in it has approved what. */
@Component
class ReviewGroup {

    private final People people;
    private final ReviewStore store;

    ReviewGroup(People people, ReviewStore store) {
        this.people = people;
        this.store = store;
    }

    List<Person> members() {
        return people.withRole(TenantContext.require(), Role.REVIEWER);
    }

    boolean has(UUID accountId) {
        return members().stream().anyMatch(member -> member.id().equals(accountId));
    }

    /** Those who have said nothing yet. */
    List<Person> waitedFor(Review review) {
        Set<UUID> approvers = new HashSet<>(store.approvers(review.id()));
        return members().stream()
                .filter(member -> !approvers.contains(member.id()))
                .toList();
    }

    /** Whether those who have approved are enough. */
    boolean isEnough(Review review) {
        return review.isEnough(
                store.approvers(review.id()).size(), waitedFor(review).size());
    }
}
