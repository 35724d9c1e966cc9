package se.arshjulet.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.MeasureTold;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.interview.MappingArea;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;
import se.arshjulet.review.Reviews.ReviewItem;

/**
 * The yearly follow-ups of konklusionerna in the current association, as they are read. Members are asked, the coordinator
 * proposes, Beredningsgruppen comments and approves, the board takes its stand: {@link FollowUpDriving}, {@link FollowUpParts},
 * and for what the group decides {@link se.arshjulet.review.Reviews}.
 */
public interface FollowUps {

    /** The kind of task that each step is, and of what Beredningsgruppen reviews. */
    String KIND = "CONCLUSION_FOLLOW_UP";

    /** The form that members answer; one version a year that differs. */
    String FORM_KEY = "conclusion-follow-up";

    /** Newest first. */
    List<Line> list();

    /** The one that is not decided yet, or else the latest. */
    Optional<Line> current();

    /** Who may see: coordinators, reviewers, readers, and whoever a step has waited for; by the link in a mail also whoever sits
     * in Beredningsgruppen. */
    Optional<Sheet> find(int year);

    /** The follow-up that a task of {@link #KIND} is a step of. */
    Optional<Sheet> ofStep(UUID stepId);

    /** The follow-up that Beredningsgruppen reviews. */
    Optional<Sheet> ofReview(UUID followUpId);

    /** What a plan would be unless the coordinator changes it: the year, sensible days, every member's first representative. */
    Plan suggested();

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
            List<Rounds.Recipient> recipients,
            ReviewPlan review) {

        /** How Beredningsgruppen approves: in one step, until the day that it has.
         * @param quorum        how many of it; null for all
         * @param silentConsent whoever has said nothing on its last day counts as having approved */
        public static ReviewPlan byGroup(@Nullable Integer quorum, boolean silentConsent) {
            return new ReviewPlan(List.of(ReviewStep.group("Beredningsgruppen", quorum, 0, silentConsent)), false);
        }
    }

    /** @param statuses by item id; the proposed one where it says nothing
     * @param grounds  the board's own words by item id, in the place of the proposed
     * @param publish  what the board found is to be public at once; a coordinator's to choose */
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
     * @param returns  what Beredningsgruppen wanted changed, newest first
     * @param stepId   the step that waits, if one does
     * @param review   Beredningsgruppen's latest, if it has had it
     * @param mayDrive she is a coordinator
     * @param mayDo    the step waits for her */
    record Sheet(
            Line line,
            UUID id,
            @Nullable UUID roundId,
            String startedBy,
            LocalDate boardMeetsOn,
            String referredBack,
            List<Return> returns,
            List<Item> items,
            @Nullable UUID stepId,
            @Nullable ReviewItem review,
            List<Participant> participants,
            List<Comment> generalComments,
            boolean mayDrive,
            boolean mayDo) {

        /** What the step waits for, of the person signed in: her own part, and that of those for whom she answers today. */
        public List<Participant> left() {
            return participants.stream()
                    .filter(part -> part.hers() && !part.done())
                    .toList();
        }
    }

    /** @param earlier what the board found the year before, if it did
     * @param views  what the members have answered; empty for those who may not see them
     * @param said   in the year's interviews; nothing for those who may not see it
     * @param chosen measures on the map that speak for it or against it */
    record Item(
            UUID id,
            int number,
            String wording,
            Set<MappingArea> areas,
            Conclusions.@Nullable YearStatus earlier,
            List<View> views,
            Said said,
            List<ChosenMeasure> chosen,
            @Nullable ConclusionStatus proposedStatus,
            String proposedGrounds,
            @Nullable ConclusionStatus decidedStatus,
            String decidedGrounds,
            List<Comment> comments) {}

    /** How many of the quotes from the year's own interviews speak for it, and how many against. */
    record Said(int supports, int contradicts) {

        static final Said NOTHING = new Said(0, 0);

        public boolean isNothing() {
            return supports + contradicts == 0;
        }
    }

    /** A measure that somebody has chosen as a ground for the konklusion or against it.
     * @param groundId among {@link Grounds}
     * @param text     why it was chosen; may be empty
     * @param told     as the map had it when the board took its stand, before that as it is now; null if it has left the map */
    record ChosenMeasure(
            UUID groundId,
            Grounds.Stance stance,
            String title,
            String text,
            @Nullable MeasureTold told) {}

    /** What a member thinks.
     * @param shownPublicly the coordinator has chosen to show its grounds */
    record View(
            UUID assignmentId,
            String memberName,
            @Nullable ConclusionStatus view,
            String grounds,
            String needs,
            boolean shownPublicly) {}

    /** @param done she has done her part: approved, or read
     * @param hers of the person signed in: her own part, or that of somebody for whom she answers today */
    record Participant(UUID accountId, String name, boolean done, boolean hers) {}

    /** @param open it waits for a new proposal */
    record Return(UUID by, String name, String text, Instant at, boolean open) {}

    record Comment(UUID writtenBy, String name, String text, Instant savedAt, boolean mine) {}
}
