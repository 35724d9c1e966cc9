package se.arshjulet.datarequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.task.Absence;

/** Rounds of data requests in the current association: planned, rehearsed on paper, started, followed, withdrawn. */
public interface Rounds {

    /** Saves a draft.
     * @return the round's id
     * @throws InvalidPlanException with Swedish messages by field */
    UUID plan(Plan plan);

    /** The same, where what is sent in may need nobody's approval: members' views are not right or wrong. */
    UUID plan(Plan plan, boolean reviewed);

    void change(UUID roundId, Plan plan);

    /** Whom it will reach and which mails go when, before anything is started. */
    Preview preview(Plan plan);

    /** Whether a draft can be started as it stands: a draft may lack members, a start may not.
     * @throws InvalidPlanException with Swedish messages by field */
    void requireStartable(UUID roundId);

    /** Starts the launch, which goes on by itself, also if this node dies. Starting twice starts once. */
    void start(UUID roundId);

    /** Ends every assignment that is not yet approved: tasks go, reminders stop, links die; with a mail to those who had it. */
    void withdraw(UUID roundId, String reason);

    /** Stops asking: whoever has not sent in hears that she need not, and what has come stands. What waits for approval is
     * withdrawn too. */
    void finish(UUID roundId, String reason);

    void withdrawAssignment(UUID assignmentId, String reason);

    /** Moves the last day for everyone who has not yet sent in, and with it the reminders.
     * @param ownDays whether those who have been given a day of their own keep it
     * @param reason  stands in the mails and among what has been done; or empty */
    void moveDeadline(UUID roundId, LocalDate dueOn, boolean ownDays, String reason);

    void moveDeadlineOfAssignment(UUID assignmentId, LocalDate dueOn, String reason);

    /** The same for some of a round's members together.
     * @return those who were left as they were, since there was nothing left for them to answer */
    List<LeftOut> moveDeadlineOf(UUID roundId, Collection<UUID> assignmentIds, LocalDate dueOn, String reason);

    /** Gathers what the person owes into one mail now, outside the schedule. */
    void remindNow(UUID assignmentId);

    Optional<RoundItem> find(UUID roundId);

    /** The steps that what is sent in goes through. */
    ReviewPlan reviewPlan(UUID roundId);

    /** Newest first. */
    List<RoundItem> list(int offset, int limit);

    /** Those that are being answered, newest first. */
    List<RoundItem> roundsUnderWay();

    /** The matrix's rows, by member's name. */
    default List<AssignmentItem> assignments(UUID roundId, int offset, int limit) {
        return assignments(roundId, AssignmentFilter.EVERYTHING, AssignmentOrder.BY_MEMBER, offset, limit);
    }

    /** Some of the matrix's rows, filtered and sorted by the database. */
    List<AssignmentItem> assignments(
            UUID roundId, AssignmentFilter filter, AssignmentOrder order, int offset, int limit);

    int countAssignments(UUID roundId, AssignmentFilter filter);

    /** What is stuck, the worst first: late, returned and silent or never opened, waiting for the coordinator, or for a
     * group whose time is over. */
    List<AssignmentItem> stuck(LocalDate today, int limit);

    /** One cell a member and round, for rounds that are under way: the coordinator's glance. */
    List<AssignmentItem> underWay();

    /** @param memberIds which members; each must have a representative, the one in representativeIds or her first
     * @param reminderDays days before (positive) or after (negative) the due date
     * @param review    the steps that what is sent in goes through */
    record Plan(
            String title,
            UUID formVersionId,
            int referenceYear,
            LocalDate dueOn,
            List<Integer> reminderDays,
            String coveringText,
            List<Recipient> recipients,
            ReviewPlan review) {

        /** One approval is enough. */
        public Plan(
                String title,
                UUID formVersionId,
                int referenceYear,
                LocalDate dueOn,
                List<Integer> reminderDays,
                String coveringText,
                List<Recipient> recipients) {
            this(
                    title,
                    formVersionId,
                    referenceYear,
                    dueOn,
                    reminderDays,
                    coveringText,
                    recipients,
                    ReviewPlan.ONE_APPROVAL);
        }
    }

    record Recipient(UUID memberId, UUID representativeId) {}

    record Preview(List<PlannedMail> mails, List<Warning> warnings) {}

    /** Whom a change did not reach, and where she stood. */
    record LeftOut(UUID assignmentId, String memberName, AssignmentState state) {}

    /** @param what e.g. "Förfrågan", "Påminnelse", "Försenat: till samordnaren" */
    record PlannedMail(LocalDate on, String what, String subject, int recipients) {}

    /** Something to think about that does not stop the start, in Swedish. */
    record Warning(String message) {}

    /** A round as a list shows it, with how many assignments stand where.
     * @param late    of those open or returned
     * @param ownDays of those not sent in, how many have another last day than the round
     * @param asking  wait to hear whether they get more time */
    record RoundItem(
            UUID id,
            String title,
            UUID formVersionId,
            String formTitle,
            int referenceYear,
            LocalDate dueOn,
            List<Integer> reminderDays,
            String coveringText,
            RoundState state,
            @Nullable Instant startedAt,
            int planned,
            int open,
            int late,
            int submitted,
            int returned,
            int approved,
            int withdrawn,
            int ownDays,
            int asking) {

        /** Sent in, whether or not it has been approved: what "har svarat" counts everywhere. */
        public int answered() {
            return submitted + approved;
        }

        public int total() {
            return planned + open + submitted + returned + approved + withdrawn;
        }
    }

    /** A last day that she asks for, and waits to hear about. */
    record Asked(UUID id, LocalDate day, String reason, Instant at) {}

    /** @param sentAt when its round was sent out
     * @param asked more time, if she waits to hear about it
     * @param reopened it was approved, and is to be mended
     * @param reviewed somebody approves what is sent in
     * @param absence of the representative, if she is away today */
    record AssignmentItem(
            UUID id,
            UUID roundId,
            String roundTitle,
            UUID memberId,
            String memberName,
            UUID representativeId,
            String representativeName,
            AssignmentState state,
            LocalDate dueOn,
            @Nullable Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable Instant lastSavedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant returnedAt,
            @Nullable Instant approvedAt,
            @Nullable Instant preparedAt,
            @Nullable Instant remindedAt,
            int done,
            int total,
            @Nullable Asked asked,
            boolean reopened,
            boolean reviewed,
            @Nullable Absence absence) {

        /** Who is to answer today, and for whom if not for herself: "Bo Alm (för Anna Ek)". */
        public String answererName() {
            return absence == null
                    ? representativeName
                    : "%s (för %s)".formatted(absence.cover().name(), representativeName);
        }

        public boolean isLate(LocalDate today) {
            return state.isAnswerable() && dueOn.isBefore(today);
        }
    }
}
