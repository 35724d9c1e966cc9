package se.arshjulet.datarequest.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.review.Reviews.ReviewItem;

/** An assignment that stands still, with what one has to know to set it going.
 * @param sentOn      when it was sent out
 * @param remindedOn  when a coordinator last reminded by hand
 * @param gone        whoever has it answers for the member no more, or has no open account
 * @param review      the step of its review that is open; null where there is none */
record StuckCase(
        AssignmentItem item,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate remindedOn,
        boolean gone,
        @Nullable ReviewItem review) {

    /** The group that reviews it now, if one does. */
    Optional<ReviewItem> group() {
        return Optional.ofNullable(review).filter(step -> step.audience().isGroup());
    }
}
