package se.arshjulet.annualwheel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A year's plan. Its row is the lock that every change of the plan takes: days depend on each other. */
@Entity
class AnnualWheel {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private int year;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AnnualWheel() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in
    AnnualWheel(int year, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.year = year;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }
}
