package se.arshjulet.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.arshjulet.task.ReminderSchedule;
import se.arshjulet.task.ReminderSchedule.Act;

/** When an interview speaks up on its own: before its day, when an answer is due, and when nothing has come. */
@Component
class InterviewTimes {

    /** Before the last day to choose a time. */
    private static final List<Integer> BEFORE_ANSWER = List.of(2);

    /** The working morning before, so that both still can say that it will not do. */
    private static final List<Integer> BEFORE_MEETING = List.of(1);

    /** She is reminded once of the notes. */
    private static final List<Integer> BEFORE_CONFIRMATION = List.of(4);

    private final Clock clock;

    InterviewTimes(Clock clock) {
        this.clock = clock;
    }

    /** As it stands now. */
    Instant next(Interview it) {
        return schedule(it).nextAfter(clock.instant());
    }

    /** What is due when somebody wakes who should have woken at {@code planned}. */
    Set<Act> due(Interview it, Instant planned) {
        return schedule(it).due(planned, clock.instant());
    }

    private ReminderSchedule schedule(Interview it) {
        return switch (it.state()) {
            case INVITED -> by(Objects.requireNonNull(it.answerBy()), BEFORE_ANSWER);
            case BOOKED -> by(day(it), BEFORE_MEETING);
            case HELD ->
                it.notesSentAt() == null
                        ? by(day(it).plusDays(NextStep.DAYS_TO_WRITE_UP), List.of())
                        : by(Objects.requireNonNull(it.confirmBy()), BEFORE_CONFIRMATION);
            case CHOSEN, CONFIRMED, NOT_HELD -> throw new IllegalStateException("It waits for nothing");
        };
    }

    private LocalDate day(Interview it) {
        return InterviewDesk.startOf(it).atZone(clock.getZone()).toLocalDate();
    }

    private ReminderSchedule by(LocalDate day, List<Integer> before) {
        return new ReminderSchedule(day, before, clock.getZone());
    }
}
