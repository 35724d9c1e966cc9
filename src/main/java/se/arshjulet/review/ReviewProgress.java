package se.arshjulet.review;

import java.util.UUID;

/** A review has come a bit further. Heard synchronously, in the same transaction, before {@link ReviewDecided} if that follows.
 * @param step  e.g. "Beredningsgruppen"
 * @param words how the group decided it, where that was put down; the name of the member in whose place somebody voted; else empty */
public record ReviewProgress(UUID reviewId, String subjectKind, UUID subjectId, What what, String step, String words) {

    public enum What {
        /** one of a group approved */
        VOTED,
        /** a step approved that is not the last */
        PASSED,
        /** a coordinator put down that a group approved */
        APPROVED_FOR_GROUP,
        /** silence was taken for consent */
        SILENCE
    }
}
