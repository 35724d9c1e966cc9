package se.arshjulet.interview;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.interview.InterviewTexts.Correction;

/** Corrections that came when coding had begun: they stand beside the text, by the names of the guide's parts. */
@Component
class LateCorrections {

    private final Corrections corrections;
    private final InterviewRepository interviews;
    private final InterviewRoundRepository rounds;
    private final Guides guides;

    LateCorrections(
            Corrections corrections, InterviewRepository interviews, InterviewRoundRepository rounds, Guides guides) {
        this.corrections = corrections;
        this.interviews = interviews;
        this.rounds = rounds;
        this.guides = guides;
    }

    List<Correction> of(UUID interviewId, UUID textId) {
        List<Corrections.Row> rows = corrections.besideText(textId);
        if (rows.isEmpty()) {
            return List.of();
        }
        UUID round = interviews.findById(interviewId).orElseThrow().roundId();
        FormDefinition guide = guides.of(rounds.findById(round).orElseThrow().guideId());
        return rows.stream()
                .map(row -> new Correction(NotesText.partName(guide, row.sectionKey()), row.content()))
                .toList();
    }
}
