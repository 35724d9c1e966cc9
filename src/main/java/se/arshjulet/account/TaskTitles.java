package se.arshjulet.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a task is about, for the page that a link to it opens. Implemented by the module that keeps tasks. */
public interface TaskTitles {

    /** In the current association; empty if there is no such task. */
    Optional<About> about(UUID taskId);

    /** @param requester who asked
     * @param dueOn     the last day */
    record About(String title, String requester, LocalDate dueOn) {}
}
