package se.arshjulet.review;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Reads and writes the module's tables. Everything goes through Hibernate, which keeps it within the association. */
@Repository
class ReviewStore {

    private static final String ITEM = """
            select new se.arshjulet.review.Reviews$ReviewItem(
                r.id, r.subjectKind, r.subjectId, r.title, r.submitterName, r.openedAt, r.state,
                r.decidedAt)
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

    Optional<Review> openReview(String subjectKind, UUID subjectId) {
        return entities.createQuery("""
                        from Review r where r.subjectKind = :kind and r.subjectId = :subject
                        and r.state = se.arshjulet.review.ReviewState.OPEN""", Review.class)
                .setParameter("kind", subjectKind)
                .setParameter("subject", subjectId)
                .getResultStream()
                .findFirst();
    }

    Optional<Reviews.ReviewItem> item(UUID reviewId) {
        return entities.createQuery(ITEM + "where r.id = :id", Reviews.ReviewItem.class)
                .setParameter("id", reviewId)
                .getResultStream()
                .findFirst();
    }

    Optional<Reviews.ReviewItem> openItem(String subjectKind, UUID subjectId) {
        return openReview(subjectKind, subjectId).flatMap(review -> item(review.id()));
    }

    List<Reviews.ReviewItem> queue(int offset, int limit) {
        return entities.createQuery(
                        ITEM + "where r.state = se.arshjulet.review.ReviewState.OPEN order by r.openedAt, r.id",
                        Reviews.ReviewItem.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Reviews.GivenRemark> remarks(String subjectKind, UUID subjectId) {
        return entities.createQuery("""
                        select new se.arshjulet.review.Reviews$GivenRemark(
                            c.rowKey, c.questionKey, c.text, c.writtenBy, c.writtenAt, c.settledAt)
                        from ReviewComment c where c.subjectKind = :kind and c.subjectId = :subject
                        order by c.writtenAt desc, c.id""", Reviews.GivenRemark.class)
                .setParameter("kind", subjectKind)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    List<ReviewComment> unsettled(String subjectKind, UUID subjectId) {
        return entities.createQuery("""
                        from ReviewComment c where c.subjectKind = :kind and c.subjectId = :subject
                        and c.settledAt is null""", ReviewComment.class)
                .setParameter("kind", subjectKind)
                .setParameter("subject", subjectId)
                .getResultList();
    }
}
