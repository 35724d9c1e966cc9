package se.arshjulet.conclusion;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.annualwheel.SubjectEnded;
import se.arshjulet.datarequest.RoundEnded;

/** Goes on when the members have answered, in the transaction of the last answer; and ends with the request, if that is withdrawn. */
@Component
class FollowUpRoundEnd {

    private final FollowUpStore store;
    private final FollowUpProcess process;
    private final ApplicationEventPublisher events;

    FollowUpRoundEnd(FollowUpStore store, FollowUpProcess process, ApplicationEventPublisher events) {
        this.store = store;
        this.process = process;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(RoundEnded round) {
        if (!round.formKey().equals(FollowUps.FORM_KEY)) {
            return;
        }
        store.lockOfRound(round.roundId())
                .filter(followUp -> followUp.state() == FollowUps.State.GATHERING)
                .ifPresent(followUp -> {
                    if (round.withdrawn()) {
                        followUp.withdraw();
                        process.withdrawn(followUp.id(), "Datauppdraget återkallades");
                        events.publishEvent(new SubjectEnded(followUp.id(), true, "Datauppdraget återkallades."));
                    } else {
                        followUp.gathered();
                        process.gathered(followUp.id());
                    }
                });
    }
}
