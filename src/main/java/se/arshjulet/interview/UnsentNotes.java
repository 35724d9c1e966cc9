package se.arshjulet.interview;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.interview.InterviewTexts.Kind;

/**
 * Notes that nobody was asked about, and that are no text: kept by question alone, in the list of what is kept under their interview's
 * id. When they are to go they become a text first, so that it stands what went and by which decision.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnsentNotes {

    private final RetentionTable table;
    private final InterviewRepository interviews;
    private final InterviewRoundRepository rounds;
    private final NoteTable notes;
    private final Guides guides;
    private final TextStore texts;
    private final Clock clock;

    UnsentNotes(
            RetentionTable table,
            InterviewRepository interviews,
            InterviewRoundRepository rounds,
            NoteTable notes,
            Guides guides,
            TextStore texts,
            Clock clock) {
        this.table = table;
        this.interviews = interviews;
        this.rounds = rounds;
        this.notes = notes;
        this.guides = guides;
        this.texts = texts;
        this.clock = clock;
    }

    boolean areAmong(Set<UUID> ids) {
        return !table.unsent(ids).isEmpty();
    }

    /** @return the same ids, but of the texts that the notes have become */
    Set<UUID> asTexts(Set<UUID> ids, UUID by) {
        Set<UUID> all = new HashSet<>(ids);
        table.unsent(ids).forEach(interview -> {
            all.remove(interview);
            all.add(write(interview, by));
        });
        return all;
    }

    private UUID write(UUID interviewId, UUID by) {
        Interview it = interviews.lock(interviewId).orElseThrow();
        InterviewRound round = rounds.findById(it.roundId()).orElseThrow();
        String words = NotesText.of(NotesText.parts(guides.of(round.guideId()), notes.of(interviewId)), Map.of());
        return texts.insert(interviewId, Kind.NOTES, "Anteckningar", TextContent.of(words), null, by, clock.instant());
    }
}
