package se.arshjulet.conclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A konklusion in a follow-up: what it said then, what is proposed, and what the board found. */
@Entity
@DynamicUpdate
class FollowUpItem {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID followUpId;
    private UUID conclusionId;
    private UUID versionId;

    @Enumerated(EnumType.STRING)
    private @Nullable ConclusionStatus proposedStatus;

    private String proposedGrounds = "";

    @Enumerated(EnumType.STRING)
    private @Nullable ConclusionStatus decidedStatus;

    private String decidedGrounds = "";

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected FollowUpItem() {}

    @SuppressWarnings("NullAway.Init") // the tenant is filled in by Hibernate
    FollowUpItem(UUID followUpId, UUID conclusionId, UUID versionId) {
        id = UUID.randomUUID();
        this.followUpId = followUpId;
        this.conclusionId = conclusionId;
        this.versionId = versionId;
    }

    void propose(@Nullable ConclusionStatus status, String grounds) {
        proposedStatus = status;
        proposedGrounds = grounds;
    }

    boolean isProposed() {
        return proposedStatus != null && !proposedGrounds.isBlank();
    }

    /** @param status  null where the board found what was proposed
     * @param grounds empty where it has no words of its own */
    void decide(@Nullable ConclusionStatus status, String grounds) {
        decidedStatus = status == null ? proposedStatus : status;
        decidedGrounds = grounds.isBlank() ? proposedGrounds : grounds;
    }

    UUID id() {
        return id;
    }

    UUID followUpId() {
        return followUpId;
    }

    UUID conclusionId() {
        return conclusionId;
    }

    UUID versionId() {
        return versionId;
    }

    @Nullable
    ConclusionStatus proposedStatus() {
        return proposedStatus;
    }

    String proposedGrounds() {
        return proposedGrounds;
    }

    @Nullable
    ConclusionStatus decidedStatus() {
        return decidedStatus;
    }

    String decidedGrounds() {
        return decidedGrounds;
    }
}
