package se.arshjulet.annualwheel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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
    private @Nullable Instant closedAt;
    private @Nullable UUID closedBy;
    private String closingNote = "";
    private @Nullable Instant startedAt;
    private @Nullable UUID startedBy;
    private @Nullable Instant pausedAt;
    private @Nullable Integer begunFrom;
    private @Nullable Integer begunWith;
    private @Nullable Instant sharedAt;

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

    /** @param activities how many it has from there */
    void begunFrom(int earlier, int activities) {
        begunFrom = earlier;
        begunWith = activities;
    }

    /** With how many activities it was begun from an earlier year; null if it was begun otherwise. */
    @Nullable
    Integer begunWith() {
        return begunWith;
    }

    void close(UUID by, Instant at, String note) {
        closedAt = at;
        closedBy = by;
        closingNote = note;
    }

    void openAgain() {
        closedAt = null;
        closedBy = null;
        closingNote = "";
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** Itself, for whoever is about to change something in it.
     * @throws InvalidWheelException if the year is closed */
    AnnualWheel requireOpen() {
        if (isClosed()) {
            throw new InvalidWheelException(
                    "year", "%d är stängt. Öppna året igen om något måste ändras.".formatted(year));
        }
        return this;
    }

    /** @param note why it was closed with things open; may be empty */
    record Closing(Instant at, UUID by, String note) {}

    Optional<Closing> closing() {
        return closedAt == null || closedBy == null
                ? Optional.empty()
                : Optional.of(new Closing(closedAt, closedBy, closingNote));
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    /** From here its activities begin by themselves. */
    void start(UUID by, Instant at) {
        startedBy = by;
        startedAt = at;
    }

    void pause(Instant at) {
        pausedAt = at;
    }

    void resume() {
        pausedAt = null;
    }

    boolean isStarted() {
        return startedAt != null;
    }

    boolean isPaused() {
        return pausedAt != null;
    }

    /** From here anyone may see it. */
    void share(Instant at) {
        sharedAt = at;
    }

    void withdraw() {
        sharedAt = null;
    }

    boolean isShared() {
        return sharedAt != null;
    }

    /** In whose name it begins what it begins; null while it is only a plan. */
    @Nullable
    UUID startedByIfAny() {
        return startedBy;
    }

    Instant pausedAt() {
        return Objects.requireNonNull(pausedAt, "The year does not rest");
    }

    YearState state() {
        if (isClosed()) {
            return YearState.CLOSED;
        }
        if (!isStarted()) {
            return YearState.PLANNED;
        }
        return isPaused() ? YearState.PAUSED : YearState.RUNNING;
    }
}
