package se.arshjulet.review;

import java.util.UUID;

/** A review has been decided. Heard synchronously, in the transaction of the decision.
 * @param publish only with an approval: it is to be published at once */
public record ReviewDecided(
        UUID reviewId, String subjectKind, UUID subjectId, boolean approved, boolean publish, UUID decidedBy) {}
