package se.arshjulet.association;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A member's unit as this association knows it. */
@Entity
class OrganisationUnit {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID membershipId;
    private @Nullable UUID parentId;
    private String name;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected OrganisationUnit() {}

    @SuppressWarnings("NullAway.Init") // the tenant is filled in by Hibernate
    OrganisationUnit(UUID membershipId, String name, LocalDate validFrom) {
        this.id = UUID.randomUUID();
        this.membershipId = membershipId;
        this.name = name;
        this.validFrom = validFrom;
    }

    UUID id() {
        return id;
    }

    UUID membershipId() {
        return membershipId;
    }

    String name() {
        return name;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    /** Puts the unit under another of the same member, or directly under the member. */
    void moveUnder(@Nullable OrganisationUnit parent) {
        if (parent != null && !parent.membershipId.equals(membershipId)) {
            throw new IllegalArgumentException("A unit stands under a unit of its own member");
        }
        parentId = parent == null ? null : parent.id;
    }
}
