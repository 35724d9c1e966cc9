package se.arshjulet.task;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.TaskTitles;

/** Tells the page behind a mail's link what the task is called. */
@Component
class LinkTitles implements TaskTitles {

    private final Tasks tasks;

    LinkTitles(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<String> titleOf(UUID taskId) {
        return tasks.find(taskId).map(TaskItem::title);
    }
}
