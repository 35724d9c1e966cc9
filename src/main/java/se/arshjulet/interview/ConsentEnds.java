package se.arshjulet.interview;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.GuestLinks;

/** Whoever takes back her consent is asked nothing more: what was under way with her ends where it is, and her links are dead. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsentEnds {

    private final InterviewRepository interviews;
    private final InterviewProcess process;
    private final GuestLinks links;

    ConsentEnds(InterviewRepository interviews, InterviewProcess process, GuestLinks links) {
        this.interviews = interviews;
        this.process = process;
        this.links = links;
    }

    @EventListener
    public void on(ConsentWithdrawn withdrawn) {
        interviews.findByInformantId(withdrawn.informantId()).forEach(it -> end(it.id()));
    }

    private void end(UUID interviewId) {
        Interview it = interviews.lock(interviewId).orElseThrow();
        links.withdraw(interviewId);
        if (it.state().isOver()) {
            return;
        }
        if (!it.isHeld()) {
            it.notHeld("Samtycket togs tillbaka");
            interviews.saveAndFlush(it);
        }
        process.withdrawn(interviewId, "Samtycket togs tillbaka");
    }
}
