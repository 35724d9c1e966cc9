package se.arshjulet.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.Rounds;

/**
 * The yearly follow-up of konklusionerna: members are asked, the coordinator proposes, Beredningsgruppen comments, the board
 * takes its stand. Its coordinators drive it; those whom a step waits for may do that step, also by the link in their mail.
 */
public interface FollowUps {

    /** The kind of task that each step is. */
    String KIND = "CONCLUSION_FOLLOW_UP";

    /** The form that members answer; one version a year that differs. */
    String FORM_KEY = "conclusion-follow-up";

    /** Newest first. */
    List<Line> list();

    /** The one that is not decided yet, or else the latest. */
    Optional<Line> current();

    /** Who may see: coordinators, reviewers, readers, and whoever a step has waited for. */
    Optional<FollowUp> find(int year);

    /** The follow-up that a task of {@link #KIND} is a step of. */
    Optional<FollowUp> ofStep(UUID stepId);

    /** What a plan would be unless the coordinator changes it: next year that has none, sensible days, all representatives. */
    Plan suggested();

    /** Asks the members.
     * @throws InvalidConclusionException with Swedish messages by field */
    void start(Plan plan);

    /** Stops asking those who have not answered, and goes on with what has come. */
    void stopGathering(int year, String reason);

    /** Keeps the coordinator's proposal for one konklusion; also while Beredningsgruppen comments.
     * @param status null while she has not made up her mind
     * @return when it was saved */
    Instant propose(UUID itemId, @Nullable ConclusionStatus status, String grounds);

    /** Chooses that what a member wrote as grounds is public, or no longer. */
    void showPublicly(UUID itemId, UUID assignmentId, boolean shown);

    /** The proposal goes to Beredningsgruppen.
     * @throws InvalidConclusionException by item id, for those that lack a status or grounds */
    void proposed(int year);

    /** Keeps what the person signed in says of a konklusion, or of all of them ({@link #OF_ALL}).
     * @return when it was saved */
    Instant comment(UUID stepId, UUID itemId, String text);

    /** The person signed in has said what she has to say. */
    void doneCommenting(UUID stepId);

    /** The proposal goes to the board. */
    void toBoard(int year);

    /** The board's stand.
     * @throws InvalidConclusionException with Swedish messages by field */
    void decide(int year, Decision decision);

    /** The board wants it worked through again (återremiss). */
    void referBack(int year, String because);

    /** Ends it before it is decided; whoever it waits for hears of it. */
    void withdraw(int year, String reason);

    /** Moves the last day of the step that waits, and its reminders. */
    void moveDue(int year, LocalDate dueOn);

    /** Reminds those whom the step waits for, now.
     * @return how many were reminded */
    int remindNow(int year);

    /** Stands for all of them in {@link #comment}. */
    UUID OF_ALL = new UUID(0, 0);

    enum State {
        GATHERING,
        PROPOSING,
        COMMENTING,
        DECIDING,
        DECIDED,
        WITHDRAWN
    }

    /** @param reminderDays days before (positive) or after (negative) a step's last day */
    record Plan(
            int year,
            LocalDate answersDueOn,
            LocalDate proposalDueOn,
            LocalDate commentsDueOn,
            LocalDate boardMeetsOn,
            List<Integer> reminderDays,
            String coveringText,
            List<Rounds.Recipient> recipients) {}

    /** @param statuses by item id; the proposed one where it says nothing
     * @param grounds  the board's own words by item id, in the place of the proposed */
    record Decision(
            LocalDate decidedOn,
            String minuteReference,
            Map<UUID, ConclusionStatus> statuses,
            Map<UUID, String> grounds,
            boolean publish) {}

    /** @param answered of {@code asked}, how many members have answered
     * @param dueOn    the last day of the step that waits; null when none does */
    record Line(
            int year,
            State state,
            @Nullable LocalDate dueOn,
            int answered,
            int asked,
            @Nullable LocalDate decidedOn,
            @Nullable String minuteReference) {

        public boolean isLate(LocalDate today) {
            return dueOn != null && dueOn.isBefore(today);
        }
    }

    /** All that its page shows to the person signed in.
     * @param stepId   the step that waits, if one does
     * @param mayDrive she is a coordinator
     * @param mayDo    the step waits for her */
    record FollowUp(
            Line line,
            UUID id,
            @Nullable UUID roundId,
            String startedBy,
            LocalDate boardMeetsOn,
            String referredBack,
            List<Item> items,
            @Nullable UUID stepId,
            List<Participant> participants,
            List<Comment> generalComments,
            boolean mayDrive,
            boolean mayDo) {}

    /** @param earlier what the board found the year before, if it did
     * @param views  what the members have answered; empty for those who may not see them */
    record Item(
            UUID id,
            int number,
            String wording,
            Set<MappingArea> areas,
            Conclusions.@Nullable YearStatus earlier,
            List<View> views,
            @Nullable ConclusionStatus proposedStatus,
            String proposedGrounds,
            @Nullable ConclusionStatus decidedStatus,
            String decidedGrounds,
            List<Comment> comments) {}

    /** What a member thinks.
     * @param shownPublicly the coordinator has chosen to show its grounds */
    record View(
            UUID assignmentId,
            String memberName,
            @Nullable ConclusionStatus view,
            String grounds,
            String needs,
            boolean shownPublicly) {}

    record Participant(
            UUID accountId, String name, @Nullable Instant doneAt) {}

    record Comment(UUID writtenBy, String name, String text, Instant savedAt, boolean mine) {}
}
