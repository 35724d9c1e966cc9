package se.arshjulet.interview;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.mail.UndisclosedReader;

/** What was written to a nyckelperson names her: it is read by those to whom the key is open, and that they did stands in the log. */
@Component
@Transactional
class InformantLetterReader implements UndisclosedReader {

    private final InterviewRepository interviews;
    private final KeyInformantRepository informants;
    private final InformantKey key;
    private final AuditLog audit;

    InformantLetterReader(
            InterviewRepository interviews, KeyInformantRepository informants, InformantKey key, AuditLog audit) {
        this.interviews = interviews;
        this.informants = informants;
        this.key = key;
        this.audit = audit;
    }

    @Override
    public boolean mayRead(UUID interviewId) {
        return interviews
                .findById(interviewId)
                .flatMap(it -> informants.findById(it.informantId()))
                .filter(informant -> key.isOpenTo(informant.id()))
                .map(this::read)
                .isPresent();
    }

    private KeyInformant read(KeyInformant informant) {
        String pseudonym = Informants.pseudonymOf(informant.number());
        audit.record(
                "informantKey.letterRead",
                informant.id(),
                new AuditLog.Part(informant.id(), pseudonym),
                "Läste ett mejl till %s, som säger vem det är".formatted(pseudonym));
        return informant;
    }
}
