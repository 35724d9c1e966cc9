package se.arshjulet.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.arshjulet.account.Role;

/** Last days that a person follows in a calendar of her own. A Spring bean of each module that has some. */
public interface DueDates {

    /** Of the current association, in any order.
     * @param roles hers in it */
    List<DueDate> of(UUID accountId, Set<Role> roles);

    /** @param id    the same for the same thing, also when its day is moved
     * @param title what is to be done by then, e.g. "Svara: Organisationsmodulen 2026 · Storby kommun"
     * @param words more about it; may be empty
     * @param path  where it is done, below the base URL */
    record DueDate(UUID id, String title, String words, LocalDate dueOn, String path) {}
}
