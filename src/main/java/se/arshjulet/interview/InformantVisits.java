package se.arshjulet.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.base.Problems;
import se.arshjulet.interview.Interviews.Offered;
import se.arshjulet.interview.NotesText.Part;

/**
 * What somebody who is interviewed can do by her link: choose among the times, propose another, decline, and say whether the
 * notes are right. She sees what is hers and nothing of who else is interviewed.
 */
@Component
@Transactional
class InformantVisits {

    private static final int LONGEST = 4000;

    private final InterviewRepository interviews;
    private final InterviewRoundRepository rounds;
    private final KeyInformantRepository informants;
    private final OfferedTimes times;
    private final NoteTable notes;
    private final Corrections corrections;
    private final Guides guides;
    private final People people;
    private final InterviewProcess process;
    private final InterviewLetters letters;
    private final AuditLog audit;
    private final Clock clock;

    InformantVisits(
            InterviewRepository interviews,
            InterviewRoundRepository rounds,
            KeyInformantRepository informants,
            OfferedTimes times,
            NoteTable notes,
            Corrections corrections,
            Guides guides,
            People people,
            InterviewProcess process,
            InterviewLetters letters,
            AuditLog audit,
            Clock clock) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.informants = informants;
        this.times = times;
        this.notes = notes;
        this.corrections = corrections;
        this.guides = guides;
        this.people = people;
        this.process = process;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param offered those that have not passed
     * @param parts the notes, while she is asked about them
     * @param answerBy the last day to choose a time
     * @param confirmBy the last day to say something of the notes
     * @param corrected she has said that something is wrong in them */
    record Visit(
            UUID id,
            String interviewer,
            String interviewerEmail,
            InterviewState state,
            String message,
            String information,
            List<Offered> offered,
            String suggestion,
            boolean declined,
            @Nullable Instant startsAt,
            @Nullable Integer minutes,
            String place,
            int calendarSequence,
            boolean asksAboutNotes,
            List<Part> parts,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate confirmBy,
            boolean corrected) {}

    /** Empty where there is nothing for her to see: she has not been asked, or nobody may use what she has said. */
    @Transactional(readOnly = true)
    Optional<Visit> visit(UUID interviewId) {
        return interviews
                .findById(interviewId)
                .filter(it -> it.state() != InterviewState.CHOSEN)
                .filter(it -> informants
                        .findById(it.informantId())
                        .filter(informant -> informant.consentWithdrawnAt() == null)
                        .isPresent())
                .map(this::visit);
    }

    private Visit visit(Interview it) {
        InterviewRound round = rounds.findById(it.roundId()).orElseThrow();
        var interviewer = people.person(it.interviewer());
        boolean asks = it.state() == InterviewState.HELD && it.notesSentAt() != null;
        return new Visit(
                it.id(),
                interviewer.name(),
                interviewer.email(),
                it.state(),
                it.message(),
                round.information(),
                it.state() == InterviewState.INVITED ? times.left(it.id(), clock.instant()) : List.of(),
                it.informantWords(),
                it.declined(),
                it.startsAt(),
                it.minutes(),
                it.place(),
                it.calendarSequence(),
                asks,
                asks ? NotesText.parts(guides.of(round.guideId()), notes.of(it.id())) : List.of(),
                it.answerBy(),
                it.confirmBy(),
                it.confirmation() == Confirmation.CORRECTED);
    }

    /** @throws InvalidInterviewException at time, if it is no longer there to be chosen
     * @throws StaleInterviewException if she is not asked any more */
    void choose(UUID interviewId, @Nullable UUID timeId) {
        Interview it = lock(interviewId);
        if (it.state() != InterviewState.INVITED) {
            throw new StaleInterviewException();
        }
        if (timeId == null) {
            throw new InvalidInterviewException("time", "Välj en av tiderna, eller föreslå en annan nedanför.");
        }
        Offered time = times.find(interviewId, timeId, clock.instant())
                .orElseThrow(() -> new InvalidInterviewException(
                        "time", "Den tiden går inte att välja längre. Här är de som finns kvar."));
        it.book(time.startsAt(), time.minutes(), time.place());
        interviews.saveAndFlush(it);
        process.booked(interviewId);
        record("interview.timeChosen", it, "%s valde en tid för intervjun");
    }

    /** @throws InvalidInterviewException at suggestion */
    void suggest(UUID interviewId, String words) {
        Interview it = lock(interviewId);
        new Problems()
                .required("suggestion", words, "Skriv när det passar dig, till exempel ”tisdagar efter 13”.")
                .longest("suggestion", words, LONGEST, "Texten")
                .raise(InvalidInterviewException::new);
        it.suggest(words.strip());
        interviews.saveAndFlush(it);
        letters.suggested(it);
        record("interview.timeSuggested", it, "%s föreslog en annan tid för intervjun");
    }

    /** @throws InvalidInterviewException at reason */
    void decline(UUID interviewId, String reason) {
        Interview it = lock(interviewId);
        new Problems().longest("reason", reason, LONGEST, "Texten").raise(InvalidInterviewException::new);
        it.decline(reason.strip());
        interviews.saveAndFlush(it);
        process.notHeld(interviewId);
        record("interview.declined", it, "%s tackade nej till intervjun");
    }

    /** What she has against the notes; with nothing against them they are right.
     * @param bySection what is wrong, by the part's key
     * @throws InvalidInterviewException at a part's key, or at notes where nothing is left to say */
    void answerNotes(UUID interviewId, Map<String, String> bySection, boolean right) {
        Interview it = lock(interviewId);
        if (it.state() != InterviewState.HELD || it.notesSentAt() == null) {
            throw new InvalidInterviewException("notes", "Tiden att rätta anteckningarna är ute.");
        }
        InterviewRound round = rounds.findById(it.roundId()).orElseThrow();
        Set<String> known = NotesText.parts(guides.of(round.guideId()), notes.of(it.id())).stream()
                .map(Part::sectionKey)
                .collect(Collectors.toSet());
        Map<String, String> said = new LinkedHashMap<>();
        Problems problems = new Problems();
        bySection.forEach((section, words) -> {
            if (known.contains(section) && !words.isBlank()) {
                problems.longest(section, words, LONGEST, "Texten");
                said.put(section, words.strip());
            }
        });
        problems.when(
                        right && !said.isEmpty(),
                        "notes",
                        "Du har skrivit rättelser. Skicka dem, eller ta bort dem om anteckningarna stämmer.")
                .when(!right && said.isEmpty(), "notes", "Skriv vad som är fel, eller säg att anteckningarna stämmer.")
                .raise(InvalidInterviewException::new);
        corrections.put(interviewId, said);
        it.confirm(said.isEmpty() ? Confirmation.CONFIRMED : Confirmation.CORRECTED, clock.instant());
        interviews.saveAndFlush(it);
        process.confirmed(interviewId);
        if (!said.isEmpty()) {
            letters.corrected(it, said.size());
        }
        record(
                "interview.notesAnswered",
                it,
                said.isEmpty() ? "%s sade att anteckningarna stämmer" : "%s rättade anteckningarna");
    }

    private Interview lock(UUID interviewId) {
        Interview it = interviews.lock(interviewId).orElseThrow(StaleInterviewException::new);
        KeyInformant informant = informants.findById(it.informantId()).orElseThrow();
        if (informant.consentWithdrawnAt() != null) {
            throw new StaleInterviewException();
        }
        return it;
    }

    private void record(String act, Interview it, String sentence) {
        int number = informants.findById(it.informantId()).orElseThrow().number();
        audit.record(act, it.id(), sentence.formatted(Informants.pseudonymOf(number)));
    }
}
