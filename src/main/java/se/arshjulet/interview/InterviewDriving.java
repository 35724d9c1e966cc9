package se.arshjulet.interview;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.task.ReminderSchedule;
import se.arshjulet.task.ReminderSchedule.Act;

/** What the process has the domain do. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewDriving implements InterviewSteps {

    private final InterviewRepository interviews;
    private final InterviewTimes times;
    private final InterviewLetters letters;
    private final Clock clock;

    InterviewDriving(InterviewRepository interviews, InterviewTimes times, InterviewLetters letters, Clock clock) {
        this.interviews = interviews;
        this.times = times;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public Instant invite(UUID interviewId) {
        Interview it = find(interviewId);
        letters.invited(it);
        return times.next(it);
    }

    @Override
    public Instant confirmTime(UUID interviewId) {
        Interview it = find(interviewId);
        letters.booked(it, false);
        return times.next(it);
    }

    @Override
    public void tellNotHeld(UUID interviewId) {
        letters.notHeld(find(interviewId));
    }

    @Override
    public Instant sendNotes(UUID interviewId) {
        Interview it = find(interviewId);
        letters.notes(it);
        return times.next(it);
    }

    @Override
    public Woken wake(UUID interviewId, Instant planned) {
        Interview it = find(interviewId);
        Set<Act> due = times.due(it, planned);
        boolean notesWait = it.notesSentAt() != null;
        // When both are due after a standstill, to be late is what counts.
        if (due.contains(Act.ESCALATE) && notesWait) {
            it.confirm(Confirmation.SILENT, clock.instant());
            interviews.saveAndFlush(it);
            letters.silent(it);
            return new Woken(ReminderSchedule.NEVER, true);
        }
        if (due.contains(Act.ESCALATE)) {
            letters.late(it);
        } else if (due.contains(Act.REMIND)) {
            letters.remind(it);
        }
        return new Woken(times.next(it), false);
    }

    private Interview find(UUID interviewId) {
        return interviews.lock(interviewId).orElseThrow(() -> new IllegalStateException("No interview " + interviewId));
    }
}
