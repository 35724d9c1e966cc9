package se.arshjulet.datarequest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormCheck;

/**
 * One member's part of a round. It guards its own path: planned, open, submitted, then approved or returned and submitted
 * again; withdrawn from anywhere before approval. What is approved may be reopened, and is then as if it was returned. The answers are rows of their own ({@link AnswerStore}), so that
 * saving a field does not touch this aggregate's version.
 */
@Entity
@DynamicUpdate
class Assignment {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID roundId;

    @Column(name = "membership_id")
    private UUID memberId;

    private String memberName;
    private UUID representativeId;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private LocalDate dueOn;
    private @Nullable UUID preparedBy;
    private @Nullable Instant preparedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant firstSentAt;
    private @Nullable LocalDate dueWhenSent;
    private @Nullable Instant returnedAt;
    private @Nullable Instant approvedAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant reopenedAt;
    private @Nullable UUID reopenedBy;
    private @Nullable String reopenReason;

    @Column(name = "done_count")
    private int done;

    @Column(name = "total_count")
    private int total;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in
    Assignment(Round round, UUID memberId, String memberName, UUID representativeId) {
        this.id = UUID.randomUUID();
        this.roundId = round.id();
        this.memberId = memberId;
        this.memberName = memberName;
        this.representativeId = representativeId;
        this.state = AssignmentState.PLANNED;
        this.dueOn = round.dueOn();
    }

    void launch(FormCheck.Progress progress) {
        require(state == AssignmentState.PLANNED);
        state = AssignmentState.OPEN;
        done = progress.done();
        total = progress.total();
    }

    void submit(Instant now) {
        require(state.isAnswerable());
        state = AssignmentState.SUBMITTED;
        submittedAt = now;
        if (firstSentAt == null) {
            // What comes after a return says nothing of whether it came in time.
            firstSentAt = now;
            dueWhenSent = dueOn;
        }
    }

    void handOver(UUID coordinator, Instant now) {
        require(state.isAnswerable());
        preparedBy = coordinator;
        preparedAt = now;
    }

    /** By hand; what the schedule sends is not the coordinator's doing. */
    void reminded(Instant now) {
        remindedAt = now;
    }

    void approve(Instant now) {
        require(state == AssignmentState.SUBMITTED);
        state = AssignmentState.APPROVED;
        approvedAt = now;
        reopenedAt = null;
        reopenedBy = null;
        reopenReason = null;
    }

    /** What is approved of it goes on counting until it is approved anew. */
    void reopen(UUID coordinator, LocalDate newDueOn, String reason, Instant now) {
        require(state == AssignmentState.APPROVED);
        state = AssignmentState.RETURNED;
        returnedAt = now;
        reopenedAt = now;
        reopenedBy = coordinator;
        reopenReason = reason;
        preparedBy = null;
        preparedAt = null;
        dueOn = newDueOn;
    }

    void giveBack(LocalDate newDueOn, Instant now) {
        require(state == AssignmentState.SUBMITTED);
        state = AssignmentState.RETURNED;
        returnedAt = now;
        // What was filled in for her is answered for; now it is her turn again, until somebody helps her anew.
        preparedBy = null;
        preparedAt = null;
        dueOn = newDueOn;
    }

    void withdraw() {
        require(state != AssignmentState.APPROVED && state != AssignmentState.WITHDRAWN);
        state = AssignmentState.WITHDRAWN;
    }

    /** It has a last day that somebody still goes by. */
    boolean isToMove() {
        return state == AssignmentState.PLANNED || state.isAnswerable();
    }

    void moveDeadline(LocalDate newDueOn) {
        require(isToMove());
        dueOn = newDueOn;
    }

    void takenOverBy(UUID newRepresentativeId) {
        require(state.isUnderWay());
        representativeId = newRepresentativeId;
        // The reminders that the other one got say nothing of her.
        remindedAt = null;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new NotAnswerableException(state);
        }
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID memberId() {
        return memberId;
    }

    String memberName() {
        return memberName;
    }

    UUID representativeId() {
        return representativeId;
    }

    AssignmentState state() {
        return state;
    }

    /** Who opened it again, until it is approved anew. */
    @Nullable
    UUID reopenedBy() {
        return reopenedBy;
    }

    @Nullable
    String reopenReason() {
        return reopenReason;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
