package se.arshjulet.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.Problems;
import se.arshjulet.interview.InterviewTexts.Kind;
import se.arshjulet.interview.NotesText.Part;

/** The notes on their way to a text that is right: sent to whoever said it, and corrected as she says. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NotesToConfirm {

    /** Days that the informant has to say something of the notes, where nobody has chosen otherwise. */
    static final int USUAL_DAYS = 14;

    private static final int MOST_DAYS = 90;
    private static final String TITLE = "Anteckningar";

    private final InterviewRepository interviews;
    private final InterviewRoundRepository rounds;
    private final NoteTable notes;
    private final Corrections corrections;
    private final InterviewTexts texts;
    private final TextStore store;
    private final Guides guides;
    private final Clock clock;

    NotesToConfirm(
            InterviewRepository interviews,
            InterviewRoundRepository rounds,
            NoteTable notes,
            Corrections corrections,
            InterviewTexts texts,
            TextStore store,
            Guides guides,
            Clock clock) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.notes = notes;
        this.corrections = corrections;
        this.texts = texts;
        this.store = store;
        this.guides = guides;
        this.clock = clock;
    }

    /** @param until the last day that she has
     * @throws InvalidInterviewException at notes or until */
    void send(Interview it, @Nullable LocalDate until) {
        List<Part> parts = parts(it);
        LocalDate today = LocalDate.now(clock);
        new Problems()
                .when(
                        parts.isEmpty(),
                        "notes",
                        "Det finns inga anteckningar att skicka. Skriv vad som sades, och skicka sedan.")
                .when(until == null, "until", "Välj den sista dagen att svara.")
                .when(
                        until != null && !until.isAfter(today),
                        "until",
                        "Välj en dag som kommer, så att det finns tid att läsa.")
                .when(
                        until != null && until.isAfter(today.plusDays(MOST_DAYS)),
                        "until",
                        "Välj en dag inom %d dagar. Till dess kan anteckningarna inte kodas.".formatted(MOST_DAYS))
                .raise(InvalidInterviewException::new);
        if (until != null) {
            UUID text = texts.add(it.id(), Kind.NOTES, TITLE, NotesText.of(parts, Map.of()));
            it.sendNotes(text, until, clock.instant());
            interviews.saveAndFlush(it);
        }
    }

    private List<Part> parts(Interview it) {
        InterviewRound round = rounds.findById(it.roundId()).orElseThrow();
        return NotesText.parts(guides.of(round.guideId()), notes.of(it.id()));
    }

    /** @return false if they stand in a text of their own, since coding of the notes has begun */
    boolean takeIn(Interview it) {
        UUID text = it.notesText();
        Map<String, String> said = corrections.of(it.id()).stream()
                .filter(row -> !row.takenIn())
                .collect(Collectors.toMap(Corrections.Row::sectionKey, Corrections.Row::content));
        if (text == null || said.isEmpty()) {
            throw new StaleInterviewException();
        }
        boolean fixed =
                store.find(text).filter(row -> row.frozen() || row.erased()).isPresent();
        if (fixed) {
            texts.add(it.id(), Kind.NOTES, "Rättelser från den intervjuade", alone(it, said));
        } else {
            texts.correct(text, TITLE, NotesText.of(parts(it), said));
        }
        corrections.takenIn(it.id(), clock.instant());
        return !fixed;
    }

    /** Coding has begun of the notes, which stand as they are: what she says of them becomes a text beside them. */
    private String alone(Interview it, Map<String, String> said) {
        InterviewRound round = rounds.findById(it.roundId()).orElseThrow();
        return said.entrySet().stream()
                .map(entry -> NotesText.partName(guides.of(round.guideId()), entry.getKey()) + "\n\n"
                        + entry.getValue().strip())
                .collect(Collectors.joining("\n\n"));
    }
}
