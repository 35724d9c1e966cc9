package se.arshjulet.interview;

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

/** One interview with one nyckelperson in one round. It guards its own way from chosen to confirmed, or to not held. */
@Entity
class Interview {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID roundId;
    private UUID informantId;
    private UUID interviewer;

    @Enumerated(EnumType.STRING)
    private InterviewState state;

    private @Nullable Instant invitedAt;
    private @Nullable LocalDate answerBy;
    private String message;
    private String informantWords;
    private boolean declined;
    private @Nullable Instant startsAt;
    private @Nullable Integer minutes;
    private String place;
    private int calendarSequence;
    private @Nullable Instant heldAt;
    private String notHeldReason;
    private @Nullable UUID notesText;
    private @Nullable Instant notesSentAt;
    private @Nullable LocalDate confirmBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Confirmation confirmation;

    private @Nullable Instant confirmedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Interview() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in
    Interview(UUID roundId, UUID informantId, UUID interviewer) {
        this.id = UUID.randomUUID();
        this.roundId = roundId;
        this.informantId = informantId;
        this.interviewer = interviewer;
        this.state = InterviewState.CHOSEN;
        this.message = "";
        this.informantWords = "";
        this.place = "";
        this.notHeldReason = "";
    }

    /** She is asked, or asked anew: what she said before of other times no longer stands. */
    void invite(LocalDate until, String words, Instant now) {
        require(state == InterviewState.CHOSEN
                || state == InterviewState.INVITED
                || state == InterviewState.BOOKED
                || state == InterviewState.NOT_HELD);
        state = InterviewState.INVITED;
        invitedAt = now;
        answerBy = until;
        message = words;
        informantWords = "";
        declined = false;
        notHeldReason = "";
        startsAt = null;
        minutes = null;
        place = "";
    }

    /** A time is agreed on, the first or another one.
     * @param length minutes */
    void book(Instant when, int length, String where) {
        require(!isHeld() && state != InterviewState.NOT_HELD);
        state = InterviewState.BOOKED;
        startsAt = when;
        minutes = length;
        place = where;
        informantWords = "";
        calendarSequence++;
    }

    /** What she writes instead of taking a time. */
    void suggest(String words) {
        require(state == InterviewState.INVITED || state == InterviewState.BOOKED);
        informantWords = words;
    }

    void decline(String reason) {
        suggest(reason);
        declined = true;
        notHeld(reason.isEmpty() ? "Tackade nej" : "Tackade nej: " + reason);
    }

    void notHeld(String reason) {
        require(!isHeld() && state != InterviewState.NOT_HELD);
        state = InterviewState.NOT_HELD;
        notHeldReason = reason;
        calendarSequence++;
    }

    /** @param length minutes */
    void hold(Instant when, int length) {
        require(!isHeld());
        state = InterviewState.HELD;
        startsAt = when;
        heldAt = when;
        minutes = length;
        notHeldReason = "";
    }

    void sendNotes(UUID text, LocalDate until, Instant now) {
        require(state == InterviewState.HELD && notesSentAt == null);
        notesText = text;
        notesSentAt = now;
        confirmBy = until;
    }

    void confirm(Confirmation how, Instant now) {
        require(state == InterviewState.HELD);
        state = InterviewState.CONFIRMED;
        confirmation = how;
        confirmedAt = now;
    }

    void handOver(UUID to) {
        require(!state.isOver());
        interviewer = to;
    }

    private static void require(boolean asItWas) {
        if (!asItWas) {
            throw new StaleInterviewException();
        }
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID informantId() {
        return informantId;
    }

    UUID interviewer() {
        return interviewer;
    }

    InterviewState state() {
        return state;
    }

    boolean isHeld() {
        return heldAt != null;
    }

    @Nullable
    Instant invitedAt() {
        return invitedAt;
    }

    @Nullable
    LocalDate answerBy() {
        return answerBy;
    }

    String message() {
        return message;
    }

    String informantWords() {
        return informantWords;
    }

    boolean declined() {
        return declined;
    }

    @Nullable
    Instant startsAt() {
        return startsAt;
    }

    @Nullable
    Integer minutes() {
        return minutes;
    }

    String place() {
        return place;
    }

    int calendarSequence() {
        return calendarSequence;
    }

    String notHeldReason() {
        return notHeldReason;
    }

    @Nullable
    UUID notesText() {
        return notesText;
    }

    @Nullable
    Instant notesSentAt() {
        return notesSentAt;
    }

    @Nullable
    LocalDate confirmBy() {
        return confirmBy;
    }

    @Nullable
    Confirmation confirmation() {
        return confirmation;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }
}
