package se.arshjulet.association;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a unit's people, or without a unit the member's, sit in one of the association's bodies. Made and taken away, never changed. */
@Entity
class SeatHolding {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID membershipId;
    private @Nullable UUID unitId;

    @Enumerated(EnumType.STRING)
    private Seat seat;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected SeatHolding() {}

    @SuppressWarnings("NullAway.Init") // the tenant is filled in by Hibernate
    SeatHolding(UUID membershipId, @Nullable UUID unitId, Seat seat) {
        this.id = UUID.randomUUID();
        this.membershipId = membershipId;
        this.unitId = unitId;
        this.seat = seat;
    }

    UUID membershipId() {
        return membershipId;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    Seat seat() {
        return seat;
    }
}
