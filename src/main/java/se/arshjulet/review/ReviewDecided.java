package se.arshjulet.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review has been decided: by its last step, or by one that sent it back. Heard synchronously, in the transaction of the decision.
 * @param dueOn   only with a return: by when the reviewer wants it back, if she said
 * @param rest    only with a return: what becomes of what nothing was said about
 * @param publish only with an approval: it is to be published at once */
public record ReviewDecided(
        UUID reviewId,
        String subjectKind,
        UUID subjectId,
        boolean approved,
        boolean publish,
        @Nullable LocalDate dueOn,
        Reviews.Rest rest,
        UUID decidedBy) {}
