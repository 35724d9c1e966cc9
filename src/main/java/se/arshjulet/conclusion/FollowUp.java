package se.arshjulet.conclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.FollowUps.State;
import se.arshjulet.review.ReviewPlan;

/**
 * A year's follow-up. It guards its own path: members are asked, a status is proposed, Beredningsgruppen comments
 * and approves that it goes to the board, the board takes its stand; the group and the board may send it back to be proposed
 * anew. Withdrawn from anywhere before the board's stand.
 */
@Entity
@DynamicUpdate
class FollowUp {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private int year;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable UUID roundId;
    private LocalDate answersDueOn;
    private LocalDate proposalDueOn;
    private LocalDate commentsDueOn;
    private LocalDate boardMeetsOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> reminderDays;

    private String coveringText;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReviewPlan reviewPlan;

    private UUID startedBy;
    private Instant startedAt;
    private @Nullable LocalDate decidedOn;
    private @Nullable String minuteReference;
    private @Nullable UUID registeredBy;
    private @Nullable Instant registeredAt;
    private String referredBecause = "";

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected FollowUp() {}

    @SuppressWarnings("NullAway.Init") // the tenant is filled in by Hibernate
    FollowUp(FollowUps.Plan plan, UUID startedBy, Instant now) {
        id = UUID.randomUUID();
        year = plan.year();
        state = State.GATHERING;
        answersDueOn = plan.answersDueOn();
        proposalDueOn = plan.proposalDueOn();
        commentsDueOn = plan.commentsDueOn();
        boardMeetsOn = plan.boardMeetsOn();
        reminderDays = List.copyOf(plan.reminderDays());
        coveringText = plan.coveringText().strip();
        reviewPlan = plan.review();
        this.startedBy = startedBy;
        startedAt = now;
    }

    void asksIn(UUID round) {
        require(State.GATHERING);
        roundId = round;
    }

    void moveAnswersDue(LocalDate dueOn) {
        require(State.GATHERING);
        answersDueOn = dueOn;
    }

    void gathered() {
        go(State.GATHERING, State.PROPOSING);
    }

    void proposed() {
        go(State.PROPOSING, State.COMMENTING);
    }

    void approvedByGroup() {
        go(State.COMMENTING, State.DECIDING);
    }

    void sentBackByGroup() {
        go(State.COMMENTING, State.PROPOSING);
    }

    void decide(LocalDate on, String reference, UUID by, Instant now) {
        go(State.DECIDING, State.DECIDED);
        decidedOn = on;
        minuteReference = reference;
        registeredBy = by;
        registeredAt = now;
        referredBecause = "";
    }

    void referBack(String because) {
        go(State.DECIDING, State.PROPOSING);
        referredBecause = because;
    }

    void withdraw() {
        if (state == State.DECIDED || state == State.WITHDRAWN) {
            throw new StaleFollowUpException();
        }
        state = State.WITHDRAWN;
    }

    private void go(State from, State to) {
        require(from);
        state = to;
    }

    void require(State expected) {
        if (state != expected) {
            throw new StaleFollowUpException();
        }
    }

    /** The last day that was planned for a step. */
    LocalDate plannedDay(FollowUpStep.Kind kind) {
        return switch (kind) {
            case PROPOSE -> proposalDueOn;
            case COMMENT -> commentsDueOn;
            case DECIDE -> boardMeetsOn;
        };
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    State state() {
        return state;
    }

    @Nullable
    UUID roundId() {
        return roundId;
    }

    LocalDate answersDueOn() {
        return answersDueOn;
    }

    LocalDate boardMeetsOn() {
        return boardMeetsOn;
    }

    List<Integer> reminderDays() {
        return reminderDays;
    }

    String coveringText() {
        return coveringText;
    }

    ReviewPlan reviewPlan() {
        return reviewPlan;
    }

    UUID startedBy() {
        return startedBy;
    }

    /** When the board's stand was registered; null before. */
    @Nullable
    Instant registeredAt() {
        return registeredAt;
    }

    String referredBecause() {
        return referredBecause;
    }

    /** "Konklusionerna 2026". */
    String title() {
        return "Konklusionerna " + year;
    }
}
