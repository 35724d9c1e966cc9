package se.arshjulet.account;

import java.util.Optional;
import java.util.UUID;

/** What a task is called, for the page that a link to it opens. Implemented by the module that keeps tasks. */
public interface TaskTitles {

    /** In the current association; empty if there is no such task. */
    Optional<String> titleOf(UUID taskId);
}
