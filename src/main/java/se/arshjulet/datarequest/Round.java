package se.arshjulet.datarequest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.AuditLog;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.task.ReminderSchedule;

/** A round of data requests: one form, asked of several members at once. It can be changed until it is started. */
@Entity
@Table(name = "request_round")
@DynamicUpdate
class Round {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private String title;
    private UUID formVersionId;
    private String formKey;
    private String formTitle;
    private int referenceYear;
    private LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> reminderDays;

    private String coveringText;
    private boolean reviewed;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReviewPlan reviewPlan;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant startedAt;
    private @Nullable Integer closedYear;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in; describe() the rest
    Round(Rounds.Plan plan, boolean reviewed, String formKey, String formTitle, UUID createdBy, Instant now) {
        this.id = UUID.randomUUID();
        this.state = RoundState.DRAFT;
        this.reviewed = reviewed;
        this.createdBy = createdBy;
        this.createdAt = now;
        describe(plan, formKey, formTitle);
    }

    void change(Rounds.Plan plan, String newFormKey, String newFormTitle) {
        requireDraft("Omgången är redan startad. Flytta sista dagen eller återkalla den i stället.");
        describe(plan, newFormKey, newFormTitle);
    }

    private void describe(Rounds.Plan plan, String ofFormKey, String ofFormTitle) {
        title = plan.title().strip();
        formVersionId = plan.formVersionId();
        formKey = ofFormKey;
        formTitle = ofFormTitle;
        referenceYear = plan.referenceYear();
        dueOn = plan.dueOn();
        reminderDays = List.copyOf(plan.reminderDays());
        coveringText = plan.coveringText().strip();
        reviewPlan = plan.review();
    }

    /** @return false if it was started already: starting twice starts once */
    boolean start(Instant now) {
        if (state == RoundState.STARTING || state == RoundState.RUNNING) {
            return false;
        }
        requireDraft("Omgången är avslutad eller återkallad. Gör en ny omgång i stället.");
        state = RoundState.STARTING;
        startedAt = now;
        return true;
    }

    void launched() {
        if (state == RoundState.STARTING) {
            state = RoundState.RUNNING;
        }
    }

    /** Nothing in it is to be changed while the year that it belongs to is closed.
     * @throws SettledMeanwhileException if it is */
    void requireYearOpen() {
        if (closedYear != null) {
            throw new SettledMeanwhileException(yearIsClosed(closedYear));
        }
    }

    private static String yearIsClosed(int year) {
        return "Omgången hör till %1$d, som är stängt. Öppna %1$d igen i årshjulet om något måste ändras."
                .formatted(year);
    }

    void moveDeadline(LocalDate newDueOn) {
        if (closedYear != null) {
            throw new InvalidPlanException(Map.of("dueOn", yearIsClosed(closedYear)));
        }
        if (state == RoundState.CLOSED || state == RoundState.WITHDRAWN) {
            throw new InvalidPlanException(Map.of("dueOn", "Omgången är avslutad, så sista dagen kan inte flyttas."));
        }
        dueOn = newDueOn;
    }

    void withdraw() {
        requireYearOpen();
        if (state == RoundState.CLOSED) {
            throw new InvalidPlanException(
                    Map.of("state", "Omgången är avslutad: alla svar är godkända. Det finns inget att återkalla."));
        }
        state = RoundState.WITHDRAWN;
    }

    /** Somebody is waited for again. */
    void reopen() {
        if (state == RoundState.CLOSED) {
            state = RoundState.RUNNING;
        }
    }

    /** Nothing is left to wait for.
     * @return false if it does not run */
    boolean close() {
        if (state != RoundState.RUNNING) {
            return false;
        }
        state = RoundState.CLOSED;
        return true;
    }

    private void requireDraft(String otherwise) {
        if (state != RoundState.DRAFT) {
            throw new InvalidPlanException(Map.of("state", otherwise));
        }
    }

    ReminderSchedule schedule(LocalDate due, ZoneId zone) {
        return new ReminderSchedule(due, reminderDays, zone);
    }

    UUID id() {
        return id;
    }

    /** All that is done in a round is found by it. */
    AuditLog.Part part() {
        return new AuditLog.Part(id, title);
    }

    String title() {
        return title;
    }

    UUID formVersionId() {
        return formVersionId;
    }

    String formKey() {
        return formKey;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Whether what is sent in waits for somebody to approve it. */
    boolean isReviewed() {
        return reviewed;
    }

    /** The steps that what is sent in goes through, where it is reviewed. */
    ReviewPlan reviewPlan() {
        return reviewPlan;
    }

    String coveringText() {
        return coveringText;
    }

    RoundState state() {
        return state;
    }

    UUID createdBy() {
        return createdBy;
    }
}
