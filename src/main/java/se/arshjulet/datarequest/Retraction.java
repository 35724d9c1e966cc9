package se.arshjulet.datarequest;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Threads;
import se.arshjulet.task.Tasks;

/** Taking a request back, with all that hangs on it: the task, the review, the links in the mails, the process. */
@Component
class Retraction {

    private final Tasks tasks;
    private final Reviews reviews;
    private final Threads threads;
    private final DataRequestProcess process;
    private final Letters letters;
    private final GuestClosing guests;
    private final TimeAskStore asks;
    private final Clock clock;

    Retraction(
            Tasks tasks,
            Reviews reviews,
            Threads threads,
            DataRequestProcess process,
            Letters letters,
            GuestClosing guests,
            TimeAskStore asks,
            Clock clock) {
        this.tasks = tasks;
        this.reviews = reviews;
        this.threads = threads;
        this.process = process;
        this.letters = letters;
        this.guests = guests;
        this.asks = asks;
        this.clock = clock;
    }

    /** The caller holds the assignment's lock. */
    void withdraw(Assignment assignment, Round round, String coordinator, String reason) {
        AssignmentState before = assignment.state();
        assignment.withdraw();
        if (before == AssignmentState.PLANNED) {
            return; // nobody has heard of it
        }
        if (before == AssignmentState.SUBMITTED) {
            reviews.withdraw(Assignments.KIND, assignment.id());
        }
        tasks.withdraw(Assignments.KIND, assignment.id());
        threads.end(Assignments.KIND, assignment.id());
        guests.close(assignment.id(), clock.instant());
        asks.close(assignment.id(), clock.instant());
        process.withdrawn(assignment.id(), reason);
        letters.withdrawn(assignment, round, coordinator, reason);
    }
}
