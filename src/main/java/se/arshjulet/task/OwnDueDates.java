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
                .map(task ->
                        new DueDate(task.id(), task.fullTitle(), words(task), task.dueOn(), "/uppgifter/" + task.id()))
                .toList();
    }

    private static String words(TaskItem task) {
        Absence absence = task.absence();
        return "Sista dagen. " + task.requesterName() + " väntar på det."
                + (absence == null ? "" : " Du svarar för " + absence.person().name() + ".");
    }
}
