package se.arshjulet.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.arshjulet.account.Person;

/**
 * Sets that somebody is away and who answers for her meanwhile. A person does it for herself, a coordinator for anybody in
 * the association; a mail's link lets nobody do it, since it opens her tasks to another.
 */
public interface Absences {

    /** A person's own that are not over, the first to begin first.
     * @throws org.springframework.security.access.AccessDeniedException unless it is her own, or a coordinator asks */
    List<Absence> of(UUID accountId);

    /** Everybody's that are not over, the first to begin first. For a coordinator. */
    List<Absence> all();

    /** Everybody who can be away: those with a role, by name in Swedish order. For a coordinator. */
    List<Person> people();

    /** Those who may do what she does, by name in Swedish order: who has all her roles in the association. */
    List<Person> candidates(UUID accountId);

    /** @throws InvalidAbsenceException with Swedish messages by field: "first", "last", "cover" */
    Absence set(Wish wish);

    /** She is back: from today nobody answers for her. One that has not begun is gone. Again: changes nothing. */
    void end(UUID absenceId);

    /** @param accountId who is away
     * @param coverId   who answers for her
     * @param firstDay  today at the earliest
     * @param lastDay   inclusive */
    record Wish(UUID accountId, UUID coverId, LocalDate firstDay, LocalDate lastDay) {}
}
