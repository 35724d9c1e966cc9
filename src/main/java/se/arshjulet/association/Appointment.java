package se.arshjulet.association;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a person answers for a member. */
@Entity
@Table(name = "representative")
@IdClass(Appointment.Key.class)
class Appointment {

    @Id
    private UUID membershipId;

    @Id
    private UUID accountId;

    @TenantId
    private UUID associationId;

    private @Nullable String functionTitle;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Appointment() {}

    @SuppressWarnings("NullAway.Init") // the tenant is filled in by Hibernate
    Appointment(UUID membershipId, UUID accountId) {
        this.membershipId = membershipId;
        this.accountId = accountId;
    }

    UUID membershipId() {
        return membershipId;
    }

    UUID accountId() {
        return accountId;
    }

    @Nullable
    String functionTitle() {
        return functionTitle;
    }

    void functionTitle(@Nullable String title) {
        functionTitle = title == null || title.isBlank() ? null : title.strip();
    }

    record Key(UUID membershipId, UUID accountId) implements Serializable {}
}
