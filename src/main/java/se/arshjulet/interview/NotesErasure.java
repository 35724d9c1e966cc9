package se.arshjulet.interview;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes are kept twice: by question, as they were written down, and as the text that is coded. When the words of the one are
 * to go (gallring), so are those of the other, and what the informant said against them, which quotes them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NotesErasure {

    private final RetentionTable table;
    private final NoteTable notes;
    private final Corrections corrections;
    private final InterviewRepository interviews;
    private final InterviewProcess process;
    private final Clock clock;

    NotesErasure(
            RetentionTable table,
            NoteTable notes,
            Corrections corrections,
            InterviewRepository interviews,
            InterviewProcess process,
            Clock clock) {
        this.table = table;
        this.notes = notes;
        this.corrections = corrections;
        this.interviews = interviews;
        this.process = process;
        this.clock = clock;
    }

    /** The interviews come before their texts, as wherever notes are sent or corrected.
     * @param texts whose words are about to go */
    void hold(Collection<UUID> texts) {
        table.ofNotes(texts).stream().sorted().forEach(interviews::lock);
    }

    /** @param texts whose words have gone */
    void with(Collection<UUID> texts) {
        table.ofNotes(texts).forEach(interview -> {
            notes.remove(interview);
            corrections.remove(interview);
            askNoMore(interview);
        });
        table.ofCorrections(texts).forEach(corrections::remove);
    }

    /** There is nothing left for her to read. */
    private void askNoMore(UUID interviewId) {
        Interview it = interviews.lock(interviewId).orElseThrow();
        if (it.state() == InterviewState.HELD && it.notesSentAt() != null) {
            it.confirm(Confirmation.BY_HAND, clock.instant());
            interviews.saveAndFlush(it);
            process.withdrawn(interviewId, "Anteckningarna gallrades");
        }
    }
}
