package se.arshjulet.datarequest;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes a round when nothing is left to wait for, and says so. */
@Component
class RoundClosing {

    private final AssignmentRepository assignments;
    private final ApplicationEventPublisher events;

    RoundClosing(AssignmentRepository assignments, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.events = events;
    }

    /** The caller holds the round's lock: of two who end the last assignments at once, the second sees both. */
    void closeIfOver(Round round) {
        assignments.flush();
        if (assignments.countUnfinished(round.id()) == 0 && round.close()) {
            events.publishEvent(new RoundEnded(round.id(), round.formKey(), false));
        }
    }
}
