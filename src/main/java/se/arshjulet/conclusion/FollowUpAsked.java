package se.arshjulet.conclusion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;
import se.arshjulet.review.GroupWaiting;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.ReviewItem;

/** Whom a step waits for, and who of them has done her part: in Beredningsgruppen's step its review knows. */
@Component
class FollowUpAsked {

    private final FollowUpParticipants participants;
    private final Reviews reviews;
    private final GroupWaiting group;

    FollowUpAsked(FollowUpParticipants participants, Reviews reviews, GroupWaiting group) {
        this.participants = participants;
        this.reviews = reviews;
        this.group = group;
    }

    record Row(UUID accountId, boolean done) {}

    List<Row> in(FollowUpStep step) {
        if (step.kind() != FollowUpStep.Kind.COMMENT) {
            return participants.of(step.id()).stream()
                    .map(row -> new Row(row.accountId(), row.doneAt() != null))
                    .toList();
        }
        Optional<ReviewItem> review = reviews.openOf(FollowUps.KIND, step.followUpId());
        return Stream.concat(
                        review.stream()
                                .flatMap(open -> reviews.approvers(open.id()).stream())
                                .map(approver -> new Row(approver.member(), true)),
                        group.waitedFor(FollowUps.KIND, step.followUpId()).stream()
                                .map(Person::id)
                                .map(member -> new Row(member, false)))
                .toList();
    }

    List<UUID> waiting(FollowUpStep step) {
        return in(step).stream().filter(row -> !row.done()).map(Row::accountId).toList();
    }
}
