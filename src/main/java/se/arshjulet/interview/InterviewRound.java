package se.arshjulet.interview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
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
    private @Nullable String guideForm;
    private @Nullable Integer guideVersion;
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
        this.name = draft.name().strip();
        this.year = draft.year();
        this.startsOn = draft.startsOn();
        this.endsOn = draft.endsOn();
        this.information = draft.information().strip();
        this.keepUntil = draft.keepUntil();
        this.state = State.PLANNED;
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
}
