package se.arshjulet.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.annualwheel.SubjectEnded;
import se.arshjulet.base.Problems;

/** The coordinator's hand on the rounds. */
@Service
@Transactional
class InterviewRoundDesk implements InterviewRounds {

    static final int LONGEST_NAME = 120;
    private static final UUID NONE = new UUID(0, 0);
    private static final int LONGEST_INFORMATION = 4000;
    private static final int FIRST_YEAR = 2004;
    private static final int YEARS_AHEAD = 5;

    private final InterviewRoundRepository rounds;
    private final InterviewRepository interviews;
    private final KeyInformantRepository informants;
    private final InterviewReader reader;
    private final Guides guides;
    private final Interviewers interviewers;
    private final InterviewProcess process;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    InterviewRoundDesk(
            InterviewRoundRepository rounds,
            InterviewRepository interviews,
            KeyInformantRepository informants,
            InterviewReader reader,
            Guides guides,
            Interviewers interviewers,
            InterviewProcess process,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.rounds = rounds;
        this.interviews = interviews;
        this.informants = informants;
        this.reader = reader;
        this.guides = guides;
        this.interviewers = interviewers;
        this.process = process;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Head> list() {
        InterviewAccess.coordinator();
        return reader.heads();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sheet> find(UUID roundId) {
        InterviewAccess.coordinator();
        return reader.round(roundId);
    }

    @Override
    @Transactional(readOnly = true)
    public String freeName(String name) {
        String free = name;
        for (int number = 2; rounds.isTaken(free, NONE); number++) {
            String ending = ", omgång " + number;
            free = name.substring(0, Math.min(name.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return free;
    }

    @Override
    public UUID create(Draft draft) {
        InterviewAccess.coordinator();
        Draft whole = withGuide(draft);
        require(whole, NONE);
        InterviewRound round = rounds.saveAndFlush(new InterviewRound(whole));
        audit.record("interviewRound.created", round.id(), "Lade upp intervjuomgången " + round.name());
        return round.id();
    }

    @Override
    public void change(UUID roundId, Draft draft) {
        InterviewRound round = lock(roundId);
        Draft whole = withGuide(draft);
        require(whole, roundId);
        round.change(whole);
        rounds.saveAndFlush(round);
        audit.record("interviewRound.changed", round.id(), "Ändrade intervjuomgången " + round.name());
    }

    private Draft withGuide(Draft draft) {
        return draft.guideId() != null
                ? draft
                : new Draft(
                        draft.name(),
                        draft.year(),
                        draft.startsOn(),
                        draft.endsOn(),
                        draft.information(),
                        draft.keepUntil(),
                        guides.usual());
    }

    /** @param round that it is about; {@link #NONE} for a new one */
    private void require(Draft draft, UUID round) {
        int lastYear = LocalDate.now(clock).getYear() + YEARS_AHEAD;
        UUID guide = draft.guideId();
        new Problems()
                .required("name", draft.name(), "Omgången behöver ett namn, till exempel ”Intervjuer hösten 2026”.")
                .longest("name", draft.name(), LONGEST_NAME, "Namnet")
                .when(
                        rounds.isTaken(draft.name().strip(), round),
                        "name",
                        "Det finns redan en omgång med det namnet. Välj ett annat, till exempel ”%s”."
                                .formatted(freeName(draft.name().strip())))
                .when(
                        draft.year() < FIRST_YEAR || draft.year() > lastYear,
                        "year",
                        "Året behöver ligga mellan %d och %d.".formatted(FIRST_YEAR, lastYear))
                .when(
                        draft.endsOn().isBefore(draft.startsOn()),
                        "endsOn",
                        "Sista dagen är före den första. Rätta en av dem.")
                .required(
                        "information",
                        draft.information(),
                        "Skriv hur det som sägs kommer att användas. Den som intervjuas läser det före.")
                .longest("information", draft.information(), LONGEST_INFORMATION, "Informationen")
                .when(
                        guide == null || !guides.canBe(guide),
                        "guide",
                        "Välj en guide: ett formulär där alla frågor besvaras med text.")
                .raise(InvalidInterviewException::new);
    }

    @Override
    public void choose(UUID roundId, Set<UUID> informantIds, UUID interviewer) {
        InterviewRound round = lock(roundId);
        round.requireOpen();
        interviewers.require(interviewer);
        if (informantIds.isEmpty()) {
            throw new InvalidInterviewException("informants", "Välj minst en nyckelperson.");
        }
        int chosen = 0;
        for (UUID id : informantIds) {
            KeyInformant informant = consenting(id, "informants");
            if (!interviews.existsInRound(roundId, informant.id())) {
                interviews.saveAndFlush(new Interview(roundId, informant.id(), interviewer));
                chosen++;
            }
        }
        audit.record(
                "interviewRound.chosen",
                roundId,
                chosen == 1
                        ? "Valde en nyckelperson till " + round.name()
                        : "Valde %d nyckelpersoner till %s".formatted(chosen, round.name()));
    }

    private KeyInformant consenting(UUID informantId, String field) {
        KeyInformant informant = informants
                .findById(informantId)
                .orElseThrow(() -> new InvalidInterviewException(field, "Nyckelpersonen finns inte."));
        if (informant.consentWithdrawnAt() != null) {
            throw new InvalidInterviewException(
                    field,
                    "%s har tagit tillbaka sitt samtycke.".formatted(Informants.pseudonymOf(informant.number())));
        }
        return informant;
    }

    @Override
    public void remove(UUID interviewId) {
        InterviewAccess.coordinator();
        Interview it = interviews.lock(interviewId).orElseThrow(StaleInterviewException::new);
        if (it.state() != InterviewState.CHOSEN) {
            throw new StaleInterviewException();
        }
        interviews.delete(it);
        audit.record("interviewRound.removed", it.roundId(), "Tog bort en vald nyckelperson som inte hade bjudits in");
    }

    @Override
    public void close(UUID roundId) {
        InterviewRound round = lock(roundId);
        for (Interview listed : interviews.findByRoundId(roundId)) {
            Interview it = interviews.lock(listed.id()).orElseThrow();
            if (!it.isHeld() && !it.state().isOver()) {
                it.notHeld("Omgången avslutades");
                interviews.saveAndFlush(it);
                process.notHeld(it.id());
            }
        }
        round.close();
        rounds.saveAndFlush(round);
        audit.record("interviewRound.closed", roundId, "Avslutade intervjuomgången " + round.name());
        events.publishEvent(new SubjectEnded(roundId, false, "Intervjuomgången är avslutad"));
    }

    @Override
    public UUID recordHeld(UUID roundId, UUID informantId, UUID interviewer, LocalDateTime heldAt, int minutes) {
        InterviewRound round = lock(roundId);
        Instant when = heldAt.atZone(clock.getZone()).toInstant();
        KeyInformant informant = consenting(informantId, "informant");
        new Problems()
                .when(
                        interviews.existsInRound(roundId, informantId),
                        "informant",
                        "%s är redan med i omgången.".formatted(Informants.pseudonymOf(informant.number())))
                .when(when.isAfter(clock.instant()), "heldAt", "Dagen har inte varit än. Boka intervjun i stället.")
                .when(
                        minutes < 1 || minutes > Interviews.LONGEST_MINUTES,
                        "minutes",
                        "Skriv hur många minuter intervjun tog, 1–" + Interviews.LONGEST_MINUTES + ".")
                .raise(InvalidInterviewException::new);
        round.begin();
        rounds.saveAndFlush(round);
        Interview interview = new Interview(roundId, informantId, interviewer);
        interview.hold(when, minutes);
        interviews.saveAndFlush(interview);
        audit.record(
                "interview.recorded",
                interview.id(),
                "Förde in en hållen intervju med " + Informants.pseudonymOf(informant.number()));
        return interview.id();
    }

    private InterviewRound lock(UUID roundId) {
        InterviewAccess.coordinator();
        return rounds.lock(roundId)
                .orElseThrow(() -> new InvalidInterviewException("round", "Intervjuomgången finns inte."));
    }
}
