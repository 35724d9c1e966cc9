package se.arshjulet.association;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One organisation in one association, for a time; without a party it sits with the others without being a member. */
@Entity
class Membership {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private @Nullable Party party;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Membership() {}

    @SuppressWarnings("NullAway.Init") // the tenant is filled in by Hibernate
    Membership(UUID organisationId, @Nullable Party party, LocalDate validFrom) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.party = party;
        this.validFrom = validFrom;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    Party party() {
        return party;
    }
}
