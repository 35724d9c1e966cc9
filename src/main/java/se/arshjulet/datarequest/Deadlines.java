package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arshjulet.task.Tasks;

/** Moving a last day, and with it the task, the reminders and how long the links in the mails hold. */
@Component
class Deadlines {

    private final Tasks tasks;
    private final DataRequestProcess process;
    private final Letters letters;
    private final Clock clock;

    Deadlines(Tasks tasks, DataRequestProcess process, Letters letters, Clock clock) {
        this.tasks = tasks;
        this.process = process;
        this.letters = letters;
        this.clock = clock;
    }

    /** Everyone who has not sent in. Whoever got hers back keeps the time she was given to mend it, if that is longer. */
    void moveAll(List<Assignment> assignments, Round round, String coordinator, LocalDate dueOn) {
        for (Assignment assignment : assignments) {
            boolean keepsHer = assignment.state() == AssignmentState.RETURNED
                    && assignment.dueOn().isAfter(dueOn);
            if (assignment.state() != AssignmentState.SUBMITTED && !keepsHer) {
                move(assignment, round, coordinator, dueOn);
            }
        }
    }

    void move(Assignment assignment, Round round, String coordinator, LocalDate dueOn) {
        LocalDate before = assignment.dueOn();
        assignment.moveDeadline(dueOn);
        if (assignment.state() == AssignmentState.PLANNED || before.equals(dueOn)) {
            return;
        }
        tasks.moveDue(Assignments.KIND, assignment.id(), dueOn);
        process.moveWake(assignment.id(), round.schedule(dueOn, clock.getZone()).nextAfter(clock.instant()));
        letters.deadlineMoved(assignment, round, coordinator, before);
    }
}
