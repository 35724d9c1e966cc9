package se.arshjulet.conclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.ConclusionDrafts.Plan;
import se.arshjulet.conclusion.ConclusionDrafts.Stand;
import se.arshjulet.conclusion.ConclusionDrafts.State;
import se.arshjulet.conclusion.ConclusionDrafts.Words;
import se.arshjulet.interview.MappingArea;

/** A konklusion on its way, which guards in which order it may go. */
@Entity
class ConclusionDraft {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private String wording;
    private String explanation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> areas;

    @Enumerated(EnumType.STRING)
    private VersionChange change;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> origins;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID responsible;
    private Instant begunAt;
    private @Nullable LocalDate reviewDueOn;
    private @Nullable LocalDate boardMeetsOn;
    private String referredBack;
    private @Nullable UUID stepId;
    private @Nullable LocalDate stepDueOn;
    private @Nullable LocalDate decidedOn;
    private String minuteReference;
    private String endedBecause;
    private @Nullable Integer number;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ConclusionDraft() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in; say() the words
    ConclusionDraft(Words words, UUID responsible, Instant now) {
        this.id = UUID.randomUUID();
        this.state = State.WRITING;
        this.responsible = responsible;
        this.begunAt = now;
        this.referredBack = "";
        this.minuteReference = "";
        this.endedBecause = "";
        say(words);
    }

    void write(Words words) {
        require(state.isWritten());
        say(words);
    }

    private void say(Words words) {
        wording = words.wording().strip();
        explanation = words.explanation().strip();
        areas = words.areas().stream().sorted().map(Enum::name).toList();
        change = words.change();
        origins = words.from().stream().sorted().toList();
    }

    void send(Plan plan) {
        require(state.isWritten());
        state = State.REVIEWING;
        reviewDueOn = plan.reviewDueOn();
        boardMeetsOn = plan.boardMeetsOn();
        referredBack = "";
    }

    void approvedByGroup() {
        require(state == State.REVIEWING);
        state = State.DECIDING;
    }

    void sentBackByGroup() {
        require(state == State.REVIEWING);
        state = State.REWRITING;
    }

    void referBack(String because) {
        require(state == State.DECIDING);
        state = State.REWRITING;
        referredBack = because;
    }

    void adopt(Stand stand, int asNumber) {
        require(state == State.DECIDING);
        state = State.ADOPTED;
        decide(stand);
        number = asNumber;
    }

    void decline(Stand stand, String because) {
        require(state == State.DECIDING);
        state = State.DECLINED;
        decide(stand);
        endedBecause = because;
    }

    private void decide(Stand stand) {
        decidedOn = stand.decidedOn();
        minuteReference = stand.minuteReference().strip();
    }

    void withdraw(String because) {
        require(!state.isOver());
        state = State.WITHDRAWN;
        endedBecause = because;
    }

    private static void require(boolean stands) {
        if (!stands) {
            throw new StaleDraftException();
        }
    }

    /** Something waits for people from now on.
     * @return the step, for their tasks */
    UUID openStep(LocalDate dueOn) {
        UUID step = UUID.randomUUID();
        stepId = step;
        stepDueOn = dueOn;
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

    State state() {
        return state;
    }

    UUID responsible() {
        return responsible;
    }

    String wording() {
        return wording;
    }

    Words words() {
        Set<MappingArea> about = areas.stream().map(MappingArea::valueOf).collect(Collectors.toSet());
        return new Words(wording, explanation, about, change, Set.copyOf(origins));
    }

    @Nullable
    Plan plan() {
        return reviewDueOn == null || boardMeetsOn == null ? null : new Plan(reviewDueOn, boardMeetsOn);
    }

    /** The plan that it was sent with. */
    Plan sentWith() {
        return Objects.requireNonNull(plan());
    }

    @Nullable
    Stand stand() {
        return decidedOn == null ? null : new Stand(decidedOn, minuteReference);
    }

    @Nullable
    LocalDate stepDueOn() {
        return stepDueOn;
    }

    @Nullable
    UUID stepId() {
        return stepId;
    }

    String referredBack() {
        return referredBack;
    }

    String endedBecause() {
        return endedBecause;
    }

    @Nullable
    Integer number() {
        return number;
    }

    /** "Konklusion: Begränsade resurser", for tasks and letters. */
    String title() {
        return "Konklusion: " + wording;
    }
}
