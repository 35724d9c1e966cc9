package se.arshjulet.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Reads and writes the module's tables. Everything goes through Hibernate, which keeps it within the association. */
@Repository
class ReviewStore {

    private static final String ITEM = """
            select new se.arshjulet.review.Reviews$ReviewItem(
                r.id, r.subjectKind, r.subjectId, r.title, r.submitterName, r.openedAt, r.state, r.decidedAt, r.decidedBy,
                r.step, r.steps, r.stepName, r.audience, r.needed,
                (select count(v) from ReviewVote v where v.reviewId = r.id),
                exists (select m.id from ReviewVote m where m.reviewId = r.id and m.accountId = :me),
                r.dueOn, r.silentConsent, r.silence, r.words)
            from Review r
            """;

    private final EntityManager entities;

    ReviewStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Sends what has changed to the database now, so that a conflict shows while the caller can still explain it. */
    void flush() {
        entities.flush();
    }

    Optional<Review> review(UUID reviewId) {
        return Optional.ofNullable(entities.find(Review.class, reviewId));
    }

    /** Held until the caller's transaction ends: two who vote at once are counted one after the other. */
    Optional<Review> lock(UUID reviewId) {
        return Optional.ofNullable(entities.find(Review.class, reviewId, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Review> openReview(String subjectKind, UUID subjectId) {
        return entities.createQuery("""
                        from Review r where r.subjectKind = :kind and r.subjectId = :subject
                        and r.state = se.arshjulet.review.ReviewState.OPEN""", Review.class)
                .setParameter("kind", subjectKind)
                .setParameter("subject", subjectId)
                .getResultStream()
                .findFirst();
    }

    /** The step that was opened last. */
    Optional<Review> latest(String subjectKind, UUID subjectId) {
        return entities.createQuery("""
                        from Review r where r.subjectKind = :kind and r.subjectId = :subject
                        order by r.number desc""", Review.class)
                .setParameter("kind", subjectKind)
                .setParameter("subject", subjectId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What a group should have answered before the day, the latest first. */
    List<Review> late(LocalDate today) {
        return entities.createQuery("""
                        from Review r where r.state = se.arshjulet.review.ReviewState.OPEN and r.dueOn < :today
                        order by r.dueOn, r.number""", Review.class)
                .setParameter("today", today)
                .getResultList();
    }

    Set<UUID> restingWithGroup(String subjectKind, LocalDate today) {
        return new HashSet<>(entities.createQuery("""
                        select r.subjectId from Review r where r.subjectKind = :kind
                        and r.state = se.arshjulet.review.ReviewState.OPEN
                        and r.audience = se.arshjulet.review.Audience.PREPARATORY_GROUP
                        and r.dueOn >= :today""", UUID.class)
                .setParameter("kind", subjectKind)
                .setParameter("today", today)
                .getResultList());
    }

    /** In the order they approved. */
    List<UUID> approvers(UUID reviewId) {
        return votes(reviewId).stream().map(Reviews.Approver::member).toList();
    }

    /** The same, with who gave their votes. */
    List<Reviews.Approver> votes(UUID reviewId) {
        return entities.createQuery("""
                        select new se.arshjulet.review.Reviews$Approver(v.accountId, v.castBy)
                        from ReviewVote v where v.reviewId = :review order by v.at, v.id""", Reviews.Approver.class)
                .setParameter("review", reviewId)
                .getResultList();
    }

    Optional<Reviews.ReviewItem> item(UUID reviewId, UUID me) {
        return items("where r.id = :id", me)
                .setParameter("id", reviewId)
                .getResultStream()
                .findFirst();
    }

    List<Reviews.ReviewItem> open(String subjectKind, Collection<UUID> subjectIds, UUID me) {
        return items("""
                        where r.subjectKind = :kind and r.subjectId in :subjects
                        and r.state = se.arshjulet.review.ReviewState.OPEN""", me)
                .setParameter("kind", subjectKind)
                .setParameter("subjects", subjectIds)
                .getResultList();
    }

    List<Reviews.ReviewItem> story(String subjectKind, UUID subjectId, UUID me) {
        return items("where r.subjectKind = :kind and r.subjectId = :subject order by r.number", me)
                .setParameter("kind", subjectKind)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    List<Reviews.ApprovedStep> approvedSteps(String subjectKind, Collection<UUID> subjectIds) {
        return entities.createQuery("""
                        select new se.arshjulet.review.Reviews$ApprovedStep(r.subjectId, r.audience, r.silence) from Review r
                        where r.subjectKind = :kind and r.subjectId in :subjects
                        and r.state = se.arshjulet.review.ReviewState.APPROVED order by r.subjectId, r.number
                        """, Reviews.ApprovedStep.class)
                .setParameter("kind", subjectKind)
                .setParameter("subjects", subjectIds)
                .getResultList();
    }

    /** @param hers     what waits for her if she has not voted
     * @param everything what waits for others too, after that which waits for her */
    List<Reviews.ReviewItem> queue(Collection<Audience> hers, boolean everything, UUID me, int offset, int limit) {
        String mine = """
                case when r.audience in :hers and not exists (
                    select h.id from ReviewVote h where h.reviewId = r.id and h.accountId = :me) then 0 else 1 end""";
        return items(
                        "where r.state = se.arshjulet.review.ReviewState.OPEN and " + mine + " <= :most order by "
                                + mine + ", r.openedAt, r.id",
                        me)
                .setParameter("hers", hers)
                .setParameter("most", everything ? 1 : 0)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<Reviews.ReviewItem> items(String which, UUID me) {
        return entities.createQuery(ITEM + which, Reviews.ReviewItem.class).setParameter("me", me);
    }
}
