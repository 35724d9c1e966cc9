package se.arshjulet.interview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Intervjuomgång: the year's interviews, by one guide. */
@Entity
class InterviewRound {

    enum State {
        PLANNED,
        UNDER_WAY,
        CLOSED
    }

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private String name;
    private int year;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String information;
    private @Nullable UUID guideId;
    private @Nullable LocalDate keepUntil;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected InterviewRound() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in
    InterviewRound(InterviewRounds.Draft draft) {
        this.id = UUID.randomUUID();
        this.state = State.PLANNED;
        change(draft);
    }

    /** What an informant has been told stays what she was told: the words are only changed before anybody has been asked. */
    final void change(InterviewRounds.Draft draft) {
        if (state == State.CLOSED
                || state == State.UNDER_WAY
                        && !(draft.information().strip().equals(information)
                                && Objects.equals(draft.guideId(), guideId))) {
            throw new StaleInterviewException();
        }
        name = draft.name().strip();
        year = draft.year();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        information = draft.information().strip();
        keepUntil = draft.keepUntil();
        guideId = draft.guideId();
    }

    /** Somebody has been asked. */
    void begin() {
        requireOpen();
        state = State.UNDER_WAY;
    }

    /** The plan of the year has it end another day; never before it begins. */
    void moveEnd(LocalDate day) {
        requireOpen();
        endsOn = day.isBefore(startsOn) ? startsOn : day;
    }

    void close() {
        requireOpen();
        state = State.CLOSED;
    }

    void requireOpen() {
        if (state == State.CLOSED) {
            throw new StaleInterviewException();
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    int year() {
        return year;
    }

    @Nullable
    LocalDate keepUntil() {
        return keepUntil;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String information() {
        return information;
    }

    @Nullable
    UUID guideId() {
        return guideId;
    }

    State state() {
        return state;
    }
}
