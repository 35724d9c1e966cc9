package se.arshjulet.conclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An åtgärd of an operational plan. What is removed is only put away, so that it can be brought back. */
@Entity
class PlannedAction {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private int planYear;
    private String title;
    private String description;
    private String owner;
    private String decision;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private String outcome;
    private @Nullable Instant removedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PlannedAction() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in; describe() the rest
    PlannedAction(PlannedActions.Draft draft) {
        this.id = UUID.randomUUID();
        describe(draft);
    }

    void change(PlannedActions.Draft draft) {
        if (removedAt != null) {
            throw new InvalidConclusionException("action", "Åtgärden är borttagen. Ta tillbaka den om den ska ändras.");
        }
        describe(draft);
    }

    private void describe(PlannedActions.Draft draft) {
        planYear = draft.planYear();
        title = draft.title().strip();
        description = draft.description().strip();
        owner = draft.owner().strip();
        decision = draft.decision().strip();
        decidedOn = draft.decidedOn();
        dueOn = draft.dueOn();
        state = draft.state();
        outcome = draft.outcome().strip();
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
}
