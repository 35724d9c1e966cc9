package se.arshjulet.task;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Role;

/** The last days of a person's open tasks. */
@Component
class OwnDueDates implements DueDates {

    private final Tasks tasks;

    OwnDueDates(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<DueDate> of(UUID accountId, Set<Role> roles) {
        return tasks.openOf(accountId).stream()
                .map(task -> new DueDate(
                        task.id(),
                        task.fullTitle(),
                        "Sista dagen. " + task.requesterName() + " väntar på det.",
                        task.dueOn(),
                        "/uppgifter/" + task.id()))
                .toList();
    }
}
