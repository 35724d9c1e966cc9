package se.arshjulet.interview;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.Problems;
import se.arshjulet.interview.NoteTable.Note;

/** Saves notes as they are written. */
@Service
@Transactional
class InterviewNoteDesk implements InterviewNotes {

    private final InterviewRepository interviews;
    private final InterviewRoundRepository rounds;
    private final KeyInformantRepository informants;
    private final Guides guides;
    private final NoteTable notes;
    private final People people;
    private final Clock clock;

    InterviewNoteDesk(
            InterviewRepository interviews,
            InterviewRoundRepository rounds,
            KeyInformantRepository informants,
            Guides guides,
            NoteTable notes,
            People people,
            Clock clock) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.informants = informants;
        this.guides = guides;
        this.notes = notes;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Notes> of(UUID interviewId) {
        InterviewAccess.coordinator();
        return interviews.findById(interviewId).filter(this::mayBeUsed).map(it -> {
            Map<String, Note> written = notes.of(interviewId);
            Map<UUID, Person> writers =
                    people.persons(written.values().stream().map(Note::savedBy).collect(Collectors.toSet()));
            return new Notes(
                    isClosed(it),
                    written.values().stream()
                            .collect(Collectors.toMap(
                                    Note::questionKey,
                                    note -> text(note, Objects.requireNonNull(writers.get(note.savedBy()))))));
        });
    }

    /** What somebody has said who has taken back her consent is neither read nor written on. */
    private boolean mayBeUsed(Interview it) {
        return informants
                .findById(it.informantId())
                .filter(informant -> informant.consentWithdrawnAt() == null)
                .isPresent();
    }

    /** What she is asked to read, or has read, is what was written down. */
    private static boolean isClosed(Interview it) {
        return it.notesSentAt() != null || it.state().isOver();
    }

    @Override
    public Saved save(UUID interviewId, String questionKey, String content, int base) {
        SignedIn writer = InterviewAccess.coordinator();
        Interview it = interviews.lock(interviewId).orElseThrow(StaleInterviewException::new);
        if (isClosed(it) || !mayBeUsed(it)) {
            throw new StaleInterviewException();
        }
        new Problems()
                .longest("content", content, LONGEST, "Anteckningen")
                .when(!isAsked(it, questionKey), "question", "Frågan finns inte i guiden.")
                .raise(InvalidInterviewException::new);
        Optional<Note> before = notes.find(interviewId, questionKey);
        boolean same = before.filter(note -> note.content().equals(content)).isPresent();
        boolean saved = same || notes.put(interviewId, questionKey, content, base, writer.accountId(), clock.instant());
        return new Saved(
                notes.find(interviewId, questionKey)
                        .map(note -> text(note, people.person(note.savedBy())))
                        .orElse(null),
                !saved);
    }

    private boolean isAsked(Interview it, String questionKey) {
        InterviewRound round = rounds.findById(it.roundId()).orElseThrow();
        return questionKey.equals(FREE)
                || guides.of(round.guideId()).find(questionKey).isPresent();
    }

    private static Text text(Note note, Person writer) {
        return new Text(note.content(), note.version(), note.savedAt(), writer.name());
    }
}
