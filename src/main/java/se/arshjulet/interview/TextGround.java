package se.arshjulet.interview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether what was said in an interview may be kept, as text or as sound: it has been held, and she has not taken back her consent. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TextGround {

    private final InterviewRepository interviews;
    private final InterviewRoundRepository rounds;
    private final KeyInformantRepository informants;

    TextGround(InterviewRepository interviews, InterviewRoundRepository rounds, KeyInformantRepository informants) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.informants = informants;
    }

    /** @param keepUntil as the round says it; null if it does not */
    record Place(String pseudonym, @Nullable LocalDate keepUntil) {}

    /** Holds the interview's lock.
     * @throws InvalidInterviewException at "interview" */
    public Place require(UUID interviewId) {
        Interview interview = interviews
                .lock(interviewId)
                .orElseThrow(() -> new InvalidInterviewException("interview", "Intervjun finns inte."));
        if (!interview.isHeld()) {
            throw new InvalidInterviewException(
                    "interview",
                    "Intervjun är inte hållen än. Markera att den är hållen, och lägg sedan till det som sades.");
        }
        KeyInformant informant = informants.findById(interview.informantId()).orElseThrow();
        String pseudonym = Informants.pseudonymOf(informant.number());
        if (informant.consentWithdrawnAt() != null) {
            throw new InvalidInterviewException(
                    "interview", "%s har tagit tillbaka sitt samtycke. Inget får läggas till.".formatted(pseudonym));
        }
        return new Place(
                pseudonym, rounds.findById(interview.roundId()).orElseThrow().keepUntil());
    }
}
