package se.arshjulet.annualwheel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The years' plans of the current association. Everybody in it reads; a coordinator changes, and anything else is an {@link
 * org.springframework.security.access.AccessDeniedException}. What cannot be is an {@link InvalidWheelException}.
 */
public interface AnnualWheels {

    /** The kind of task that an activity is to whoever has it to do. */
    String KIND = "WHEEL_ACTIVITY";

    /** The years that have a plan, the latest first. */
    List<Integer> years();

    /** The year's plan, with a number of statements that does not grow with it. */
    Optional<Wheel> find(int year);

    /** Begins a year with an empty plan. */
    void begin(int year);

    /** Begins a year with the activities of another: by the same rules, on the new year's days. What was moved by hand then
     * goes by its rule again. */
    void beginFrom(int year, int earlier);

    /** @return the activity's id */
    UUID add(int year, Draft draft);

    /** Changes it, and with it the days of all that counts from it. What is over keeps its days. */
    void change(UUID activityId, Draft draft);

    /** Puts it away, with the times that have not been. Refused while another activity counts from it. */
    void remove(UUID activityId);

    void bringBack(UUID activityId);

    /** What a move would do, without doing it: the occurrence itself first, then what follows. */
    List<Shift> preview(UUID occurrenceId, LocalDate dueOn);

    /** Puts it on a day by hand, and lets what depends on it follow.
     * @return what moved */
    List<Shift> move(UUID occurrenceId, LocalDate dueOn);

    /** Lets the rule say its day again.
     * @return what moved */
    List<Shift> followRule(UUID occurrenceId);

    /** A year's plan.
     * @param state       closed means that nothing in it is to be changed
     * @param activities  by title
     * @param occurrences by their last day
     * @param names       of the people in it */
    record Wheel(
            int year,
            YearState state,
            List<Activity> activities,
            List<Occurrence> occurrences,
            Map<UUID, String> names) {

        public boolean closed() {
            return state == YearState.CLOSED;
        }

        public Optional<Activity> activity(UUID id) {
            return activities.stream()
                    .filter(activity -> activity.id().equals(id))
                    .findFirst();
        }

        public Optional<Occurrence> occurrence(UUID id) {
            return occurrences.stream()
                    .filter(occurrence -> occurrence.id().equals(id))
                    .findFirst();
        }
    }

    /** @param rule its rule in words, e.g. "Andra tisdagen i januari–juni, augusti–december" */
    record Activity(UUID id, Draft draft, String rule) {

        public String title() {
            return draft.title();
        }

        public ActivityKind kind() {
            return draft.kind();
        }
    }

    /** What somebody writes about an activity.
     * @param responsible the roles or groups whose it is, e.g. "Beredningsgruppen"
     * @param accountId   the person whose it is, if it is somebody's
     * @param leadDays    how many days before its last day it begins; null for from the beginning of its month
     * @param dependsOn   what has to be over before it begins
     * @param starts      what begins when it comes, once the year is started
     * @param reminderDays days before (positive) or after (negative) its last day */
    record Draft(
            String title,
            ActivityKind kind,
            List<String> responsible,
            @Nullable UUID accountId,
            String description,
            DateRule rule,
            @Nullable Integer leadDays,
            Set<UUID> dependsOn,
            ActivityStart starts,
            List<Integer> reminderDays) {

        public Draft {
            responsible = List.copyOf(responsible);
            dependsOn = Set.copyOf(dependsOn);
            reminderDays = reminderDays.stream()
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }

        /** One that starts what its kind usually starts. */
        public Draft(
                String title,
                ActivityKind kind,
                List<String> responsible,
                @Nullable UUID accountId,
                String description,
                DateRule rule,
                @Nullable Integer leadDays,
                Set<UUID> dependsOn) {
            this(
                    title,
                    kind,
                    responsible,
                    accountId,
                    description,
                    rule,
                    leadDays,
                    dependsOn,
                    ActivityStart.usual(kind),
                    usualReminders(kind));
        }

        /** What its days come of. */
        Outlooks.Timing timing() {
            return new Outlooks.Timing(rule, leadDays, dependsOn);
        }

        /** A meeting has its call; what is to be done is reminded of three days before. */
        public static List<Integer> usualReminders(ActivityKind kind) {
            return kind == ActivityKind.MEETING ? List.of() : List.of(3);
        }

        /** The same, starting something else. */
        public Draft starting(ActivityStart other, List<Integer> reminders) {
            return new Draft(
                    title, kind, responsible, accountId, description, rule, leadDays, dependsOn, other, reminders);
        }
    }

    /** @param number   the month's for what comes by the month, else 0
     * @param dueOn    its last day, inclusive; a meeting's day
     * @param byHand   somebody has put it on its day
     * @param reason   why it is not where its rule says, in Swedish; empty where it is
     * @param note     what came out of it, or why it was left out
     * @param begunAt  when what it starts was started
     * @param subjectId what that is, if it is a thing of its own: a data request's round */
    record Occurrence(
            UUID id,
            UUID activityId,
            int number,
            LocalDate startsOn,
            LocalDate dueOn,
            boolean byHand,
            String reason,
            OccurrenceState state,
            String note,
            @Nullable Instant endedAt,
            @Nullable UUID endedBy,
            @Nullable Instant begunAt,
            @Nullable UUID subjectId) {

        public boolean isLate(LocalDate today) {
            return state == OccurrenceState.PLANNED && dueOn.isBefore(today);
        }

        public boolean isUnderWay(LocalDate today) {
            return state == OccurrenceState.PLANNED && !isLate(today) && !startsOn.isAfter(today);
        }
    }

    /** A time that moves from one day to another. */
    record Shift(UUID occurrenceId, String title, LocalDate from, LocalDate to) {}
}
