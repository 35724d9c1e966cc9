package se.arshjulet.datarequest.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** An assignment that stands still, with what one has to know to set it going.
 * @param sentOn      when it was sent out
 * @param remindedOn  when a coordinator last reminded by hand
 * @param gone        whoever has it answers for the member no more, or has no open account
 * @param reviewDueOn the last day of the group that reviews it; null where there is none */
record StuckCase(
        AssignmentItem item,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate remindedOn,
        boolean gone,
        @Nullable LocalDate reviewDueOn) {}
