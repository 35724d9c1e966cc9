package se.arshjulet.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where decisions are taken. The owner of the subject hears of the last one by {@link ReviewDecided}, in the same transaction. */
public interface Reviews {

    /** The kind of task that a member of a group has. */
    String KIND = "REVIEW";

    void withdraw(String subjectKind, UUID subjectId);

    Optional<ReviewItem> find(UUID reviewId);

    /** The same as it is to a member of a group who is away, for whoever answers for her today; empty for anybody else. */
    Optional<ReviewItem> findFor(UUID reviewId, UUID member);

    Optional<ReviewItem> openOf(String subjectKind, UUID subjectId);

    /** What waits for the person signed in, oldest first; for a coordinator then what waits for others. */
    List<ReviewItem> queue(int offset, int limit);

    /** Approves: in a group it is one vote, and the last one that is needed decides.
     * @param publish approve and publish at once; only by a coordinator, and only where no other step follows
     * @return how the step ended; empty if it waits for more of the group
     * @throws StaleReviewException if somebody else decided first
     * @throws DecisionRefusedException if it is her own, and one approval by anyone is enough */
    Optional<ReviewOutcome> approve(UUID reviewId, boolean publish);

    /** Whether approving it also publishes it: it is the last step, and its cycle was planned so. */
    boolean publishesWhenApproved(UUID reviewId);

    /** Approves in the place of a member of a group who is away: her vote, and by whom it was given.
     * @throws org.springframework.security.access.AccessDeniedException unless it is she who answers for her today
     * @throws StaleReviewException if somebody else decided first */
    Optional<ReviewOutcome> approveFor(UUID reviewId, UUID member);

    /** Puts down what a group decided where it met; only by a coordinator.
     * @param words how it was decided, e.g. "Beredningsgruppens möte 14 mars"
     * @throws StaleReviewException if somebody else decided first */
    ReviewOutcome approveForGroup(UUID reviewId, String words);

    /** The steps of the subject's review so far, oldest first, the open one last. */
    List<ReviewItem> story(String subjectKind, UUID subjectId);

    /** The steps that have been approved of each of the subjects, oldest first: one statement for them all. Asks nobody who she is. */
    List<ApprovedStep> approvedSteps(String subjectKind, Collection<UUID> subjectIds);

    /** @param silence whether it was silence that was taken for consent */
    record ApprovedStep(UUID subjectId, Audience audience, boolean silence) {}

    /** Those of a group who have approved, in the order they did. */
    List<Approver> approvers(UUID reviewId);

    /** Of these, the ones that are open, by subject. */
    Map<UUID, ReviewItem> openOf(String subjectKind, Collection<UUID> subjectIds);

    /** What lies with a group that still has time: nobody but the group has anything to do about it. */
    Set<UUID> restingWithGroup(String subjectKind, LocalDate today);

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

    /** @param step      which step it is, 0 the first
     * @param steps     how many there are
     * @param needed    how many have to approve
     * @param approvals how many have
     * @param votedByMe whether the person signed in is one of them
     * @param dueOn     the last day of the group, inclusive; null where there is none
     * @param silence   whether it was silence that ended it
     * @param words     how a group decided it, as a coordinator put it down */
    record ReviewItem(
            UUID id,
            String subjectKind,
            UUID subjectId,
            String title,
            String submitterName,
            Instant openedAt,
            ReviewState state,
            @Nullable Instant decidedAt,
            @Nullable UUID decidedBy,
            int step,
            int steps,
            String stepName,
            Audience audience,
            int needed,
            long approvals,
            boolean votedByMe,
            @Nullable LocalDate dueOn,
            boolean silentConsent,
            boolean silence,
            String words) {

        public boolean open() {
            return state == ReviewState.OPEN;
        }

        public boolean last() {
            return step == steps - 1;
        }
    }

    /** @param castBy who gave the vote in her place; null if she did */
    record Approver(UUID member, @Nullable UUID castBy) {}

    record Remark(UUID rowKey, String questionKey, String text) {}

    record GivenRemark(
            UUID rowKey,
            String questionKey,
            String text,
            UUID writtenBy,
            Instant writtenAt,
            @Nullable Instant settledAt) {}
}
