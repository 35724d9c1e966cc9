package se.arshjulet.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens reviews and takes decisions. The owner of the subject hears of a decision by {@link ReviewDecided}, in the same transaction. */
public interface Reviews {

    UUID open(String subjectKind, UUID subjectId, String title, String submitterName);

    void withdraw(String subjectKind, UUID subjectId);

    Optional<ReviewItem> find(UUID reviewId);

    Optional<ReviewItem> openOf(String subjectKind, UUID subjectId);

    /** Waiting for a decision in the current association, oldest first. */
    List<ReviewItem> queue(int offset, int limit);

    /** @param publish approve and publish in one step
     * @throws StaleReviewException if somebody else decided first */
    void approve(UUID reviewId, boolean publish);

    /** Sends the work back, all of it open to changes. */
    void giveBack(UUID reviewId, List<Remark> remarks);

    /** Sends the work back.
     * @param remarks at least one
     * @param dueOn by when it is to be back; null leaves the day to the owner of the subject
     * @throws StaleReviewException if somebody else decided first */
    void giveBack(UUID reviewId, List<Remark> remarks, @Nullable LocalDate dueOn, Rest rest);

    /** The remarks that the person signed in has begun on and not sent. */
    List<Remark> drafts(UUID reviewId);

    /** Keeps a remark that the person signed in has begun on; a blank text takes it away.
     * @throws StaleReviewException if the review is decided: there is nothing left to remark on
     * @return when it was saved */
    Instant keepDraft(UUID reviewId, Remark remark);

    /** All remarks on the subject, also of earlier reviews, newest first. */
    List<GivenRemark> remarks(String subjectKind, UUID subjectId);

    /** Called by the owner when the person has answered a remark by changing the field, or sent in again. */
    void settle(String subjectKind, UUID subjectId);

    /** What becomes of the questions that nothing was said about when others are sent back. */
    enum Rest {
        /** they may be changed too, and are looked at again */
        OPEN,
        /** they are approved, and stay as they are */
        APPROVED,
        /** they are approved and published at once; only by a coordinator */
        PUBLISHED
    }

    record ReviewItem(
            UUID id,
            String subjectKind,
            UUID subjectId,
            String title,
            String submitterName,
            Instant openedAt,
            ReviewState state,
            @Nullable Instant decidedAt) {

        public boolean open() {
            return state == ReviewState.OPEN;
        }
    }

    record Remark(UUID rowKey, String questionKey, String text) {}

    record GivenRemark(
            UUID rowKey,
            String questionKey,
            String text,
            UUID writtenBy,
            Instant writtenAt,
            @Nullable Instant settledAt) {}
}
