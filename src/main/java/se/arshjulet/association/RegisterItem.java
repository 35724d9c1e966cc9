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
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;

/** An insats or a target group of the association, for a time. */
@Entity
class RegisterItem {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    @Enumerated(EnumType.STRING)
    private RegisterKind kind;

    private String name;
    private String nameKey;
    private String description;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected RegisterItem() {}

    @SuppressWarnings("NullAway.Init") // the tenant is filled in by Hibernate
    RegisterItem(RegisterKind kind, EntryName name, String description, LocalDate validFrom) {
        if (kind != RegisterKind.INTERVENTION && kind != RegisterKind.TARGET_GROUP) {
            throw new IllegalArgumentException("Kept with the members, not here: " + kind);
        }
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.name = name.text();
        this.nameKey = name.key();
        this.description = description;
        this.validFrom = validFrom;
    }

    UUID id() {
        return id;
    }

    RegisterKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    RegisterEntry entry() {
        return new RegisterEntry(id, name);
    }

    boolean isEndedOn(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    void reword(EntryName newName, String newDescription) {
        name = newName.text();
        nameKey = newName.key();
        description = newDescription;
    }

    /** @param lastDay the last on which it can be chosen; null for until further notice */
    void endOn(@Nullable LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(validFrom)) {
            throw new IllegalArgumentException("Den sista dagen är före den första. Välj en senare dag.");
        }
        validTo = lastDay;
    }
}
