package se.arshjulet.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One step of the review of one subject: a decision to be taken. It is taken once; whoever comes second is told so. */
@Entity
@Table(name = "review")
class Review {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private String subjectKind;
    private UUID subjectId;

    /** Counts up through all reviews, so that the steps of a subject have an order also within one moment. */
    @Column(insertable = false, updatable = false)
    private long number;

    private String title;
    private String submitterName;
    private int step;
    private int steps;
    private String stepName;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private int needed;
    private boolean silentConsent;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private Instant openedAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;
    private boolean silence;
    private String words = "";

    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /** @param group how many there are in the group now
     * @param today the day that its time is counted from */
    @SuppressWarnings("NullAway.Init")
    Review(
            String subjectKind,
            UUID subjectId,
            ReviewSubject.Cycle cycle,
            int step,
            int group,
            Instant openedAt,
            LocalDate today) {
        ReviewStep planned = cycle.plan().steps().get(step);
        this.id = UUID.randomUUID();
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.title = cycle.title();
        this.submitterName = cycle.submitterName();
        this.step = step;
        this.steps = cycle.plan().steps().size();
        this.stepName = planned.name();
        this.audience = planned.audience();
        this.needed = audience.isGroup() ? planned.needed(group) : 1;
        this.silentConsent = planned.silentConsent();
        this.dueOn = planned.days() == 0 ? null : today.plusDays(planned.days());
        this.state = ReviewState.OPEN;
        this.openedAt = openedAt;
    }

    UUID id() {
        return id;
    }

    String subjectKind() {
        return subjectKind;
    }

    UUID subjectId() {
        return subjectId;
    }

    String title() {
        return title;
    }

    String submitterName() {
        return submitterName;
    }

    int step() {
        return step;
    }

    boolean isLast() {
        return step == steps - 1;
    }

    String stepName() {
        return stepName;
    }

    Audience audience() {
        return audience;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    void moveDue(LocalDate day) {
        dueOn = day;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean takesSilenceForConsent() {
        return silentConsent;
    }

    ReviewState state() {
        return state;
    }

    boolean isOpen() {
        return state == ReviewState.OPEN;
    }

    /** Whether whoever decides it here has the last word alone. */
    boolean isDecidedByOne() {
        return isLast() && needed == 1;
    }

    /** Whether so many approvals are enough.
     * @param waiting how many of the group have said nothing yet: whoever has left it is waited for no more */
    boolean isEnough(int approvals, int waiting) {
        return approvals > 0 && approvals >= Math.min(needed, approvals + waiting);
    }

    /** @throws StaleReviewException if it is decided already */
    void approve(UUID by, Instant at) {
        decide(ReviewState.APPROVED, by, at);
    }

    /** @param how where the group decided it
     * @throws StaleReviewException if it is decided already */
    void approveForGroup(UUID by, String how, Instant at) {
        decide(ReviewState.APPROVED, by, at);
        words = how;
    }

    /** The time is out, and nobody has said anything else. */
    void takeSilenceForConsent(UUID inTheNameOf, Instant at) {
        decide(ReviewState.APPROVED, inTheNameOf, at);
        silence = true;
    }

    /** @throws StaleReviewException if it is decided already */
    void giveBack(UUID by, Instant at) {
        decide(ReviewState.RETURNED, by, at);
    }

    /** Nobody needs to decide any more: the subject itself was withdrawn. */
    void withdraw(Instant at) {
        state = ReviewState.WITHDRAWN;
        decidedAt = at;
    }

    private void decide(ReviewState decision, UUID by, Instant at) {
        if (!isOpen()) {
            throw new StaleReviewException();
        }
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }
}
