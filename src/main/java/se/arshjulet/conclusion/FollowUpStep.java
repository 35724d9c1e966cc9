package se.arshjulet.conclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.arshjulet.task.ReminderSchedule;

/** A step of a follow-up that waits for people. Opened once, closed once: what the board refers back opens a new one. */
@Entity
@DynamicUpdate
class FollowUpStep {

    enum Kind {
        PROPOSE,
        COMMENT,
        DECIDE
    }

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID followUpId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate dueOn;
    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable UUID closedBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected FollowUpStep() {}

    @SuppressWarnings("NullAway.Init") // the tenant is filled in by Hibernate
    FollowUpStep(UUID followUpId, Kind kind, LocalDate dueOn, Instant now) {
        id = UUID.randomUUID();
        this.followUpId = followUpId;
        this.kind = kind;
        this.dueOn = dueOn;
        openedAt = now;
    }

    void close(UUID by, Instant now) {
        if (closedAt != null) {
            throw new StaleFollowUpException();
        }
        closedAt = now;
        closedBy = by;
    }

    ReminderSchedule reminders(List<Integer> days, ZoneId zone) {
        return new ReminderSchedule(dueOn, days, zone);
    }

    void moveDue(LocalDate newDueOn) {
        dueOn = newDueOn;
    }

    UUID id() {
        return id;
    }

    UUID followUpId() {
        return followUpId;
    }

    Kind kind() {
        return kind;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isOpen() {
        return closedAt == null;
    }
}
