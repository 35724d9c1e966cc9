package se.arshjulet.interview;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.mail.MailErasure;

/** What the outbox knows of a nyckelperson: nothing more is sent when she takes back her consent, and nothing says who she was
 * when her name is erased. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LettersForgotten {

    private final InterviewRepository interviews;
    private final MailErasure mails;

    LettersForgotten(InterviewRepository interviews, MailErasure mails) {
        this.interviews = interviews;
        this.mails = mails;
    }

    @EventListener
    public void on(ConsentWithdrawn withdrawn) {
        mails.callOff(interviewsWith(withdrawn.informantId()));
    }

    @EventListener
    public void on(IdentityErased erased) {
        mails.erase(interviewsWith(erased.informantId()));
    }

    private List<UUID> interviewsWith(UUID informantId) {
        return interviews.findByInformantId(informantId).stream()
                .map(Interview::id)
                .toList();
    }
}
