package se.arshjulet.statusreport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.arshjulet.statusreport.StatusReports.State;

/** One edition of a month's report, which guards in which order it may go. What it holds is in rows of its own. */
@Entity
class StatusReport {

    /** Who reviews it, if anybody. */
    enum Reviewed {
        GROUP,
        ANYONE
    }

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private LocalDate month;
    private int edition;
    private String correction;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID responsible;
    private Instant begunAt;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Reviewed reviewers;

    private @Nullable LocalDate reviewDueOn;
    private @Nullable UUID handedOverBy;
    private @Nullable UUID stepId;
    private @Nullable LocalDate stepDueOn;
    private @Nullable Instant gatheredAt;
    private @Nullable Instant sentAt;
    private @Nullable UUID sentBy;
    private String endedBecause;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StatusReport() {}

    /** @param correction why there is another edition; empty for the first */
    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in
    StatusReport(YearMonth month, int edition, String correction, LocalDate dueOn, UUID responsible, Instant now) {
        this.id = UUID.randomUUID();
        this.month = month.atDay(1);
        this.edition = edition;
        this.correction = correction;
        this.state = State.WRITING;
        this.responsible = responsible;
        this.begunAt = now;
        this.dueOn = dueOn;
        this.endedBecause = "";
    }

    /** Something has been written in it: whoever saw it before saw another.
     * @throws StaleReportException if it is not being written any more */
    void requireWritable() {
        require(state == State.WRITING);
    }

    void gathered(Instant now) {
        requireWritable();
        gatheredAt = now;
    }

    void toReview(Reviewed by, LocalDate until, UUID handingOver) {
        requireWritable();
        state = State.REVIEWING;
        reviewers = by;
        reviewDueOn = until;
        handedOverBy = handingOver;
    }

    void approved() {
        require(state == State.REVIEWING);
        state = State.READY;
    }

    /** From the reviewers, or by the coordinator herself before it is sent. */
    void backToWriting() {
        require(state == State.REVIEWING || state == State.READY);
        state = State.WRITING;
    }

    void sent(UUID by, Instant now) {
        require(state == State.WRITING || state == State.READY);
        state = State.SENT;
        sentBy = by;
        sentAt = now;
    }

    void withdraw(String because) {
        require(state.isUnderWay());
        state = State.WITHDRAWN;
        endedBecause = because;
    }

    void moveDue(LocalDate day) {
        require(state.isUnderWay());
        dueOn = day;
        if (stepId != null && state != State.REVIEWING) {
            stepDueOn = day;
        }
    }

    private static void require(boolean stands) {
        if (!stands) {
            throw new StaleReportException();
        }
    }

    /** Something waits for people from now on.
     * @return the step, for their tasks */
    UUID openStep(LocalDate until) {
        UUID step = UUID.randomUUID();
        stepId = step;
        stepDueOn = until;
        return step;
    }

    /** @return the step that waited; null if none did */
    @Nullable
    UUID closeStep() {
        UUID step = stepId;
        stepId = null;
        stepDueOn = null;
        return step;
    }

    UUID id() {
        return id;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    int edition() {
        return edition;
    }

    String correction() {
        return correction;
    }

    State state() {
        return state;
    }

    /** Who handed it over for review the last time; whoever is responsible, where nobody has. */
    UUID handedOverBy() {
        return handedOverBy == null ? responsible : handedOverBy;
    }

    UUID responsible() {
        return responsible;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Reviewed reviewers() {
        return Objects.requireNonNull(reviewers);
    }

    LocalDate reviewDueOn() {
        return Objects.requireNonNull(reviewDueOn);
    }

    @Nullable
    UUID stepId() {
        return stepId;
    }

    @Nullable
    LocalDate stepDueOn() {
        return stepDueOn;
    }

    @Nullable
    Instant gatheredAt() {
        return gatheredAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    UUID sentBy() {
        return sentBy;
    }

    String endedBecause() {
        return endedBecause;
    }

    /** "Statusrapport december 2021", for tasks, letters and its own first page. */
    String title() {
        return ReportWords.title(month());
    }
}
