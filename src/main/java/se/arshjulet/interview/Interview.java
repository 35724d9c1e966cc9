package se.arshjulet.interview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One interview with one nyckelperson in one round. */
@Entity
class Interview {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID roundId;
    private UUID informantId;
    private UUID interviewer;

    @Enumerated(EnumType.STRING)
    private InterviewState state;

    private @Nullable Instant startsAt;
    private @Nullable Integer minutes;
    private String place;
    private @Nullable Instant heldAt;
    private String notHeldReason;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Interview() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in
    Interview(UUID roundId, UUID informantId, UUID interviewer) {
        this.id = UUID.randomUUID();
        this.roundId = roundId;
        this.informantId = informantId;
        this.interviewer = interviewer;
        this.state = InterviewState.CHOSEN;
        this.place = "";
        this.notHeldReason = "";
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID informantId() {
        return informantId;
    }

    InterviewState state() {
        return state;
    }

    boolean isHeld() {
        return heldAt != null;
    }

    /** @param length minutes */
    void hold(Instant when, int length) {
        state = InterviewState.HELD;
        startsAt = when;
        heldAt = when;
        minutes = length;
    }
}
