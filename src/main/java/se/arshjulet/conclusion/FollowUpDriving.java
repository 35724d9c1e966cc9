package se.arshjulet.conclusion;

import java.time.LocalDate;

/**
 * What coordinators do with a follow-up; others get an
 * {@link org.springframework.security.access.AccessDeniedException}. Whoever comes after it has gone on gets a
 * {@link StaleFollowUpException}.
 */
public interface FollowUpDriving {

    /** Asks the members.
     * @throws InvalidConclusionException with Swedish messages by field */
    void start(FollowUps.Plan plan);

    /** Stops asking those who have not answered, and goes on with what has come. */
    void stopGathering(int year, String reason);

    /** The proposal goes to Beredningsgruppen, which approves that it goes to the board: see {@code Reviews}.
     * @throws InvalidConclusionException by item id, for those that lack a status or grounds */
    void proposed(int year);

    /** Ends it before it is decided; whoever it waits for hears of it. */
    void withdraw(int year, String reason);

    /** Moves the last day of the step that waits, and its reminders.
     * @throws InvalidConclusionException with a Swedish message at dueOn */
    void moveDue(int year, LocalDate dueOn);

    /** Reminds those whom the step waits for, now. Members are reminded from the data request.
     * @return how many were reminded */
    int remindNow(int year);
}
