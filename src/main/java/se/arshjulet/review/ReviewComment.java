package se.arshjulet.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A remark on one question; it outlives its review, since the next reviewer wants to see what was asked. */
@Entity
@Table(name = "review_comment")
class ReviewComment {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID reviewId;
    private String subjectKind;
    private UUID subjectId;
    private UUID rowKey;
    private String questionKey;
    private String text;
    private UUID writtenBy;
    private Instant writtenAt;
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected ReviewComment() {}

    @SuppressWarnings("NullAway.Init")
    ReviewComment(Review review, Reviews.Remark remark, UUID writtenBy, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.reviewId = review.id();
        this.subjectKind = review.subjectKind();
        this.subjectId = review.subjectId();
        this.rowKey = remark.rowKey();
        this.questionKey = remark.questionKey();
        this.text = remark.text().strip();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    void settle(Instant at) {
        settledAt = at;
    }
}
