package se.arshjulet.interview;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A nyckelperson under pseudonym. Her name is not here: see {@link InformantKey}. */
@Entity
class KeyInformant {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private int number;
    private UUID memberId;
    private String function;
    private Instant addedAt;
    private @Nullable Instant consentWithdrawnAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected KeyInformant() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in
    KeyInformant(int number, UUID memberId, String function, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.memberId = memberId;
        this.function = function;
        this.addedAt = now;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    UUID memberId() {
        return memberId;
    }

    String function() {
        return function;
    }

    @Nullable
    Instant consentWithdrawnAt() {
        return consentWithdrawnAt;
    }

    void change(UUID member, String title) {
        memberId = member;
        function = title;
    }

    /** @return false if it was withdrawn already */
    boolean withdrawConsent(Instant now) {
        if (consentWithdrawnAt != null) {
            return false;
        }
        consentWithdrawnAt = now;
        return true;
    }
}
