package se.arshjulet.conclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that speaks for or against a konklusion. What is removed is only put away, so that it can be brought back. */
@Entity
@Table(name = "conclusion_ground")
class Ground {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID conclusionId;

    @Enumerated(EnumType.STRING)
    private Grounds.Kind kind;

    @Enumerated(EnumType.STRING)
    private Grounds.Stance stance;

    private String title;
    private String text;
    private String source;
    private @Nullable String mapModule;
    private @Nullable UUID mapThing;
    private boolean shownPublicly;
    private UUID writtenBy;
    private Instant writtenAt;
    private @Nullable Instant removedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Ground() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in; describe() the rest
    Ground(UUID conclusionId, Grounds.Draft draft, UUID writtenBy, Instant now) {
        this.id = UUID.randomUUID();
        this.conclusionId = conclusionId;
        this.writtenBy = writtenBy;
        this.writtenAt = now;
        describe(draft);
    }

    void change(Grounds.Draft draft) {
        if (removedAt != null) {
            throw new InvalidConclusionException(
                    "ground", "Underlaget är borttaget. Ta tillbaka det om det ska ändras.");
        }
        describe(draft);
    }

    private void describe(Grounds.Draft draft) {
        kind = draft.kind();
        stance = draft.stance();
        title = draft.title().strip();
        text = draft.text().strip();
        source = draft.source().strip();
        mapModule = draft.on() == null ? null : draft.on().module();
        mapThing = draft.on() == null ? null : draft.on().id();
        shownPublicly = draft.shownPublicly();
    }

    /** @return false if it was removed already */
    boolean remove(Instant now) {
        if (removedAt != null) {
            return false;
        }
        removedAt = now;
        return true;
    }

    /** @return false if it was there already */
    boolean bringBack() {
        if (removedAt == null) {
            return false;
        }
        removedAt = null;
        return true;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    boolean isShownPublicly() {
        return shownPublicly;
    }
}
