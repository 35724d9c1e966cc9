package se.arshjulet.annualwheel;

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

/** One time that an activity comes. What has been done or left out keeps its days, however the plan changes after. */
@Entity
class WheelOccurrence {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID activityId;
    private int number;
    private LocalDate startsOn;
    private LocalDate dueOn;
    private @Nullable LocalDate movedTo;
    private String reason;

    @Enumerated(EnumType.STRING)
    private OccurrenceState state;

    private String note;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;
    private @Nullable Instant begunAt;
    private @Nullable UUID subjectId;
    private @Nullable LocalDate toldStartsOn;
    private @Nullable LocalDate toldDueOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected WheelOccurrence() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in
    WheelOccurrence(Schedule.Key key, Schedule.Days days) {
        this.id = UUID.randomUUID();
        this.activityId = key.activityId();
        this.number = key.number();
        this.state = OccurrenceState.PLANNED;
        this.note = "";
        place(days);
    }

    final void place(Schedule.Days days) {
        startsOn = days.startsOn();
        dueOn = days.dueOn();
        reason = days.reason();
    }

    /** @param day null to let its rule say it again */
    void moveTo(@Nullable LocalDate day) {
        movedTo = day;
    }

    void end(OccurrenceState how, String words, UUID by, Instant at) {
        state = how;
        note = words;
        endedBy = by;
        endedAt = at;
    }

    /** What is somebody's to do begins again; what was started and is a thing of its own is what it is. */
    void open() {
        if (subjectId == null) {
            begunAt = null;
        }
        state = OccurrenceState.PLANNED;
        note = "";
        endedBy = null;
        endedAt = null;
    }

    /** @param subject what was started, if that is a thing of its own */
    void begin(Instant at, @Nullable UUID subject) {
        begunAt = at;
        subjectId = subject;
    }

    boolean hasBegun() {
        return begunAt != null;
    }

    @Nullable
    UUID subjectId() {
        return subjectId;
    }

    /** Its process knows the days that it has now. */
    void told() {
        toldStartsOn = startsOn;
        toldDueOn = dueOn;
    }

    /** No process drives it any more. */
    void letGo() {
        toldStartsOn = null;
        toldDueOn = null;
    }

    boolean isDriven() {
        return toldDueOn != null;
    }

    boolean isToldItsDays() {
        return startsOn.equals(toldStartsOn) && dueOn.equals(toldDueOn);
    }

    boolean isPlanned() {
        return state == OccurrenceState.PLANNED;
    }

    UUID id() {
        return id;
    }

    UUID activityId() {
        return activityId;
    }

    int number() {
        return number;
    }

    Schedule.Key key() {
        return new Schedule.Key(activityId, number);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Where it stands whatever the rules say: put there by hand, or over. */
    @Nullable
    LocalDate fixedOn() {
        return isPlanned() ? movedTo : dueOn;
    }

    AnnualWheels.Occurrence item() {
        return new AnnualWheels.Occurrence(
                id,
                activityId,
                number,
                startsOn,
                dueOn,
                movedTo != null,
                reason,
                state,
                note,
                endedAt,
                endedBy,
                begunAt,
                subjectId);
    }
}
