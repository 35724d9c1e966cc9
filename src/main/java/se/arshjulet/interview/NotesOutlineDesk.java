package se.arshjulet.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.interview.InterviewTexts.InterviewText;
import se.arshjulet.interview.InterviewTexts.Kind;

/**
 * Knows the guide's words by the guide of the interview's round: the text itself may have been corrected, so where they stood when
 * it was written tells nothing.
 */
@Service
@Transactional(readOnly = true)
class NotesOutlineDesk implements NotesOutline {

    private final InterviewRepository interviews;
    private final InterviewRoundRepository rounds;
    private final Guides guides;

    NotesOutlineDesk(InterviewRepository interviews, InterviewRoundRepository rounds, Guides guides) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.guides = guides;
    }

    @Override
    public List<Line> of(InterviewText text) {
        InterviewAccess.coordinator();
        if (text.head().kind() != Kind.NOTES) {
            return List.of();
        }
        return interviews
                .findById(text.head().interviewId())
                .flatMap(it -> rounds.findById(it.roundId()))
                .map(round -> lines(text.content(), guides.of(round.guideId())))
                .orElse(List.of());
    }

    static List<Line> lines(String content, FormDefinition guide) {
        Map<String, Level> words = new HashMap<>();
        words.put(NotesText.OTHER, Level.PART);
        guide.sections().forEach(section -> {
            section.questions().forEach(question -> words.put(question.label().strip(), Level.QUESTION));
            words.put(section.title().strip(), Level.PART);
        });
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : content.split("\n", -1)) {
            int end = start + line.codePointCount(0, line.length());
            Level level = words.get(line.strip());
            if (level != null) {
                lines.add(new Line(start, end, level));
            }
            start = end + 1;
        }
        return lines;
    }
}
