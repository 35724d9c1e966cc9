package se.arshjulet.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One decision to be taken about one subject. It is taken once; whoever comes second is told so. */
@Entity
@Table(name = "review")
class Review {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private String subjectKind;
    private UUID subjectId;
    private String title;
    private String submitterName;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private Instant openedAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;

    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    @SuppressWarnings("NullAway.Init")
    Review(String subjectKind, UUID subjectId, String title, String submitterName, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.title = title;
        this.submitterName = submitterName;
        this.state = ReviewState.OPEN;
        this.openedAt = openedAt;
    }

    UUID id() {
        return id;
    }

    String subjectKind() {
        return subjectKind;
    }

    UUID subjectId() {
        return subjectId;
    }

    boolean isOpen() {
        return state == ReviewState.OPEN;
    }

    /** @throws StaleReviewException if it is decided already */
    void approve(UUID by, Instant at) {
        decide(ReviewState.APPROVED, by, at);
    }

    /** @throws StaleReviewException if it is decided already */
    void giveBack(UUID by, Instant at) {
        decide(ReviewState.RETURNED, by, at);
    }

    /** Nobody needs to decide any more: the subject itself was withdrawn. */
    void withdraw(Instant at) {
        state = ReviewState.WITHDRAWN;
        decidedAt = at;
    }

    private void decide(ReviewState decision, UUID by, Instant at) {
        if (!isOpen()) {
            throw new StaleReviewException();
        }
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }
}
