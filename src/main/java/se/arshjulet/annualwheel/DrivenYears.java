package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.arshjulet.annualwheel.ActivityStarter.Intention;

/**
 * What happens in the current association's years, by itself and by hand. A coordinator drives them, and anybody else is an
 * {@link org.springframework.security.access.AccessDeniedException} but where it says so. What cannot be is an {@link InvalidWheelException}.
 */
public interface DrivenYears {

    /** From here the year goes by itself: what has its day begins, reminds, and says when it is late. What was to be over
     * before today is left to the coordinator. Starting twice starts once. */
    void start(int year);

    /** Nothing begins and nothing reminds until {@link #resume}. What has begun can still be done. */
    void pause(int year);

    /** What was to begin or remind meanwhile does so at once, each once. */
    void resume(int year);

    /** Begins it before its day. */
    void beginNow(UUID occurrenceId);

    /** It has been done. Whoever has it to do may say so too. What it started, and that is not over by itself, ends with it.
     * @param note e.g. what came out of it; may be empty */
    void finish(UUID occurrenceId, String note);

    /** It is left out this time.
     * @param reason never empty */
    void skip(UUID occurrenceId, String reason);

    /** The same for several of a year, for one reason: all of them or none. */
    void skipAll(Set<UUID> occurrenceIds, String reason);

    /** It was not over after all. */
    void reopen(UUID occurrenceId);

    /** The activity that a task of {@link AnnualWheels#KIND} is about, to whoever has the task. */
    Optional<OwnActivity> ofTask(UUID taskId);

    /** The page of what it started, from the root of the site, if that has one. */
    Optional<String> page(UUID occurrenceId);

    /** What it would do when it comes, as things stand now. */
    Intention intention(UUID occurrenceId);

    /** @param agenda of a meeting, else empty
     * @param note   what came out of it, once it is over */
    record OwnActivity(
            UUID occurrenceId,
            int year,
            String title,
            String description,
            String agenda,
            LocalDate startsOn,
            LocalDate dueOn,
            OccurrenceState state,
            String note) {}
}
