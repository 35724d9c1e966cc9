package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arshjulet.account.SignedIn;
import se.arshjulet.task.Tasks;

/** Moving a last day, and with it the task, the reminders and how long the links in the mails hold. */
@Component
class Deadlines {

    /** @param reason why; or empty */
    record Move(SignedIn by, LocalDate dueOn, String reason) {

        Move {
            reason = reason.strip();
        }
    }

    private final Tasks tasks;
    private final DataRequestProcess process;
    private final Letters letters;
    private final TimeAskStore asks;
    private final Clock clock;

    Deadlines(Tasks tasks, DataRequestProcess process, Letters letters, TimeAskStore asks, Clock clock) {
        this.tasks = tasks;
        this.process = process;
        this.letters = letters;
        this.asks = asks;
        this.clock = clock;
    }

    /** Everyone who has not sent in. Whoever got hers back keeps the time she was given to mend it, if that is longer. */
    void moveAll(List<Assignment> assignments, Round round, Move move) {
        for (Assignment assignment : assignments) {
            boolean keepsHer = assignment.state() == AssignmentState.RETURNED
                    && assignment.dueOn().isAfter(move.dueOn());
            if (assignment.state() != AssignmentState.SUBMITTED && !keepsHer) {
                move(assignment, round, move);
            }
        }
    }

    void move(Assignment assignment, Round round, Move move) {
        LocalDate before = assignment.dueOn();
        if (shift(assignment, round, move.dueOn())) {
            letters.deadlineMoved(assignment, round, move.by().name(), before, move.reason());
            // Whoever has asked for that day, or for less, has got it.
            asks.open(assignment.id())
                    .filter(ask -> !ask.day().isAfter(move.dueOn()))
                    .ifPresent(ask -> asks.granted(
                            ask.id(), move.by().accountId(), move.dueOn(), move.reason(), clock.instant()));
        }
    }

    /** The same without a word to anybody.
     * @return whether anybody has heard of another day before */
    boolean shift(Assignment assignment, Round round, LocalDate dueOn) {
        LocalDate before = assignment.dueOn();
        assignment.moveDeadline(dueOn);
        if (assignment.state() == AssignmentState.PLANNED || before.equals(dueOn)) {
            return false;
        }
        tasks.moveDue(Assignments.KIND, assignment.id(), dueOn);
        process.moveWake(assignment.id(), round.schedule(dueOn, clock.getZone()).nextAfter(clock.instant()));
        return true;
    }
}
