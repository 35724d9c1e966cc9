package se.arshjulet.task;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.TaskTitles;

/** Tells the page behind a mail's link what the task is about. */
@Component
class LinkTitles implements TaskTitles {

    private final Tasks tasks;

    LinkTitles(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<About> about(UUID taskId) {
        return tasks.find(taskId).map(task -> new About(task.fullTitle(), task.requesterName(), task.dueOn()));
    }
}
