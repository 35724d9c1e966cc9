package se.arshjulet.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One member of a group approves, herself or by whoever answers for her while she is away. Whoever does not, sends it back, which ends the step. */
@Entity
@Table(name = "review_vote")
class ReviewVote {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID reviewId;
    private UUID accountId;
    private Instant at;
    private @Nullable UUID castBy;

    @SuppressWarnings("NullAway.Init")
    protected ReviewVote() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in
    ReviewVote(UUID reviewId, UUID accountId, UUID castBy, Instant at) {
        this.id = UUID.randomUUID();
        this.reviewId = reviewId;
        this.accountId = accountId;
        this.at = at;
        this.castBy = castBy.equals(accountId) ? null : castBy;
    }
}
