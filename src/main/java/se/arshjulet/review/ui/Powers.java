package se.arshjulet.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.review.Audience;
import se.arshjulet.review.Reviews.ReviewItem;

/** What the person signed in can decide in a step of a review; the server has the last word.
 * @param decisions  ways to approve, the most usual last
 * @param givesBack  whether she can send it back
 * @param publishes  whether she can publish
 * @param approvesRest whether she can approve what she does not send back
 * @param inPlaceOf  the member whose vote she gives; null where it is her own */
record Powers(
        List<Decision> decisions,
        boolean givesBack,
        boolean publishes,
        boolean approvesRest,
        @Nullable UUID inPlaceOf) {

    /** Of whoever answers today for a member of the group who is away.
     * @param review as it is to that member */
    static Powers inPlaceOf(UUID member, ReviewItem review) {
        List<Decision> decisions = review.votedByMe() ? List.of() : List.of(Decision.VOTE);
        return new Powers(decisions, true, false, review.last() && review.needed() == 1, member);
    }

    static Powers of(ReviewItem review, SignedIn person) {
        boolean coordinator = person.is(Role.COORDINATOR);
        boolean member = person.is(Role.REVIEWER);
        boolean group = review.audience().isGroup();
        List<Decision> decisions = new ArrayList<>();
        if (group) {
            if (coordinator) {
                decisions.add(Decision.FOR_GROUP);
            }
            if (member && !review.votedByMe()) {
                decisions.add(Decision.VOTE);
            }
        } else if (review.audience() == Audience.ANYONE || coordinator) {
            if (review.last()) {
                decisions.add(Decision.APPROVE);
                if (coordinator) {
                    decisions.add(Decision.PUBLISH);
                }
            } else {
                decisions.add(Decision.PASS_ON);
            }
        }
        boolean givesBack = coordinator || (group ? member : !decisions.isEmpty());
        boolean alone = review.last() && review.needed() == 1;
        return new Powers(List.copyOf(decisions), givesBack, coordinator, coordinator || alone, null);
    }

    /** What the key for approving does. */
    Decision usual() {
        return decisions.contains(Decision.APPROVE) ? Decision.APPROVE : decisions.get(decisions.size() - 1);
    }
}
