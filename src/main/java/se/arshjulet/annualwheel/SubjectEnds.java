package se.arshjulet.annualwheel;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.SignedIn;

/** What an activity started is over, and the activity with it: in the transaction that ends it. */
@Component
class SubjectEnds {

    private final WheelTimes times;
    private final WheelDriving driving;
    private final Clock clock;

    SubjectEnds(WheelTimes times, WheelDriving driving, Clock clock) {
        this.times = times;
        this.driving = driving;
        this.clock = clock;
    }

    /** The year is not locked: what ends holds locks that the year's changes wait for. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(SubjectEnded subject) {
        times.lockSubject(subject.subjectId())
                .filter(time -> time.occurrence().isPlanned())
                .ifPresent(time -> end(
                        time, subject.withdrawn() ? OccurrenceState.SKIPPED : OccurrenceState.DONE, subject.words()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void doneAhead(DoneAhead done) {
        times.lockPlanned(done.kind(), done.first(), done.last())
                .forEach(time -> end(time, OccurrenceState.DONE, done.words()));
    }

    private void end(WheelTime time, OccurrenceState how, String words) {
        UUID by = SignedIn.find()
                .map(SignedIn::accountId)
                .or(() -> Optional.ofNullable(time.wheel().startedByIfAny()))
                .orElseThrow();
        time.occurrence().end(how, words, by, clock.instant());
        driving.ended(time.occurrence(), how == OccurrenceState.DONE);
    }
}
