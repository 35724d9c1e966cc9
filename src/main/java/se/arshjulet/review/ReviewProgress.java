package se.arshjulet.review;

import java.util.UUID;

/** A review has come a bit further. Heard synchronously, in the same transaction, before {@link ReviewDecided} if that follows.
 * @param step  e.g. "Beredningsgruppen"
 * @param words how the group decided it, where that was put down; the name of the member in whose place somebody voted; else empty */
public record ReviewProgress(UUID reviewId, String subjectKind, UUID subjectId, What what, String step, String words) {

    public enum What {
        /** one of a group approved */
        VOTED("review.voted"),
        /** a step approved that is not the last */
        PASSED("review.stepApproved"),
        /** a coordinator put down that a group approved */
        APPROVED_FOR_GROUP("review.approvedForGroup"),
        /** silence was taken for consent */
        SILENCE("review.silentConsent");

        private final String action;

        What(String action) {
            this.action = action;
        }

        /** What the audit log calls it. */
        public String action() {
            return action;
        }
    }

    /** As the audit log tells it.
     * @param title what is reviewed */
    public String detail(String title) {
        return switch (what) {
            case VOTED -> "Godkände%s i %s: %s".formatted(words.isEmpty() ? "" : " för " + words, step, title);
            case PASSED -> "Steget %s klart: %s".formatted(step, title);
            case APPROVED_FOR_GROUP -> "Skrev in att %s har godkänt %s: %s".formatted(step, title, words);
            case SILENCE -> "Tystnad räknades som godkännande i %s: %s".formatted(step, title);
        };
    }
}
