package se.arshjulet.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.base.Problems;

/** The coordinator's hand on the rounds. */
@Service
@Transactional
class InterviewRoundDesk implements InterviewRounds {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_INFORMATION = 4000;
    private static final int LONGEST_INTERVIEW = 600;

    private final InterviewRoundRepository rounds;
    private final InterviewRepository interviews;
    private final KeyInformantRepository informants;
    private final AuditLog audit;
    private final Clock clock;

    InterviewRoundDesk(
            InterviewRoundRepository rounds,
            InterviewRepository interviews,
            KeyInformantRepository informants,
            AuditLog audit,
            Clock clock) {
        this.rounds = rounds;
        this.interviews = interviews;
        this.informants = informants;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public UUID create(Draft draft) {
        InterviewAccess.coordinator();
        new Problems()
                .required("name", draft.name(), "Omgången behöver ett namn, till exempel ”Intervjuer hösten 2026”.")
                .longest("name", draft.name(), LONGEST_NAME, "Namnet")
                .when(
                        draft.endsOn().isBefore(draft.startsOn()),
                        "endsOn",
                        "Sista dagen är före den första. Rätta en av dem.")
                .required(
                        "information",
                        draft.information(),
                        "Skriv hur det som sägs kommer att användas. Den som intervjuas läser det före.")
                .longest("information", draft.information(), LONGEST_INFORMATION, "Informationen")
                .raise(InvalidInterviewException::new);
        InterviewRound round = rounds.saveAndFlush(new InterviewRound(draft));
        audit.record("interviewRound.created", round.id(), "Lade upp intervjuomgången " + round.name());
        return round.id();
    }

    @Override
    public UUID recordHeld(UUID roundId, UUID informantId, UUID interviewer, LocalDateTime heldAt, int minutes) {
        InterviewAccess.coordinator();
        Instant when = heldAt.atZone(clock.getZone()).toInstant();
        KeyInformant informant = informants
                .findById(informantId)
                .orElseThrow(() -> new InvalidInterviewException("informant", "Nyckelpersonen finns inte."));
        new Problems()
                .when(rounds.findById(roundId).isEmpty(), "round", "Intervjuomgången finns inte.")
                .when(
                        interviews.existsInRound(roundId, informantId),
                        "informant",
                        "%s är redan med i omgången.".formatted(Informants.pseudonymOf(informant.number())))
                .when(
                        informant.consentWithdrawnAt() != null,
                        "informant",
                        "%s har tagit tillbaka sitt samtycke.".formatted(Informants.pseudonymOf(informant.number())))
                .when(when.isAfter(clock.instant()), "heldAt", "Dagen har inte varit än. Boka intervjun i stället.")
                .when(
                        minutes < 1 || minutes > LONGEST_INTERVIEW,
                        "minutes",
                        "Skriv hur många minuter intervjun tog, 1–" + LONGEST_INTERVIEW + ".")
                .raise(InvalidInterviewException::new);
        Interview interview = new Interview(roundId, informantId, interviewer);
        interview.hold(when, minutes);
        interviews.saveAndFlush(interview);
        audit.record(
                "interview.recorded",
                interview.id(),
                "Förde in en hållen intervju med " + Informants.pseudonymOf(informant.number()));
        return interview.id();
    }
}
