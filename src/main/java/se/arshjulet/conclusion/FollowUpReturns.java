package se.arshjulet.conclusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.conclusion.FollowUps.Return;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.GivenRemark;

/** What was to be changed when a proposal came back from Beredningsgruppen. */
@Component
class FollowUpReturns {

    private final Reviews reviews;
    private final People people;

    FollowUpReturns(Reviews reviews, People people) {
        this.reviews = reviews;
        this.people = people;
    }

    /** Newest first. */
    List<Return> of(UUID followUpId) {
        List<GivenRemark> remarks = reviews.remarks(FollowUps.KIND, followUpId);
        Map<UUID, Person> names = remarks.isEmpty()
                ? Map.of()
                : people.persons(remarks.stream().map(GivenRemark::writtenBy).collect(Collectors.toSet()));
        return remarks.stream()
                .map(remark -> new Return(
                        remark.writtenBy(),
                        Optional.ofNullable(names.get(remark.writtenBy()))
                                .map(Person::name)
                                .orElse(""),
                        remark.text(),
                        remark.writtenAt(),
                        remark.settledAt() == null))
                .toList();
    }

    /** The one that waits for a new proposal. */
    Optional<Return> open(UUID followUpId) {
        return of(followUpId).stream().filter(Return::open).findFirst();
    }

    /** It is proposed anew. */
    void answered(UUID followUpId) {
        reviews.settle(FollowUps.KIND, followUpId);
    }
}
