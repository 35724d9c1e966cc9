package se.arshjulet.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reminds a person of all that she has to do, of any kind, in one mail, in the transaction of whatever had come to remind her. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reminders {

    private final Tasks tasks;
    private final DailyDigest digest;
    private final ReminderLetter letter;
    private final Covers covers;
    private final Clock clock;

    Reminders(Tasks tasks, DailyDigest digest, ReminderLetter letter, Covers covers, Clock clock) {
        this.tasks = tasks;
        this.digest = digest;
        this.letter = letter;
        this.covers = covers;
        this.clock = clock;
    }

    /** By the schedule: unless she has had today's reminder already.
     * @param about what came first, for the log */
    public void remind(UUID accountId, UUID about) {
        UUID reminded = answering(accountId);
        if (takeTodays(reminded)) {
            send(reminded, about);
        }
    }

    /** By hand: whatever she has had before today. What the schedule would have sent her has gone with this. */
    public void remindNow(UUID accountId, UUID about) {
        UUID reminded = answering(accountId);
        takeTodays(reminded);
        send(reminded, about);
    }

    /** Whoever answers for her while she is away, who then has her tasks among her own. */
    private UUID answering(UUID accountId) {
        return covers.of(accountId).map(absence -> absence.cover().id()).orElse(accountId);
    }

    private boolean takeTodays(UUID accountId) {
        return digest.take(accountId, DailyDigest.Kind.REMINDER, LocalDate.now(clock));
    }

    private void send(UUID accountId, UUID about) {
        List<TaskItem> open = tasks.openOf(accountId);
        if (!open.isEmpty()) {
            letter.send(accountId, open, about);
        }
    }
}
