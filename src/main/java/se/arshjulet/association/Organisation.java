package se.arshjulet.association;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authority, region or municipality. Global: the same one can sit in many associations. */
@Entity
class Organisation {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private @Nullable String code;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Organisation() {}

    Organisation(String name, OrganisationKind kind, @Nullable String code) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.kind = kind;
        this.code = code;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    OrganisationKind kind() {
        return kind;
    }

    @Nullable
    String code() {
        return code;
    }

    /** A code that was not known before is taken in; a known one stays, since it is everybody's. */
    void learn(@Nullable String itsCode) {
        if (code == null) {
            code = itsCode;
        }
    }
}
