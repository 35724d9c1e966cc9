package se.arshjulet.interview;

import java.util.List;
import se.arshjulet.interview.InterviewTexts.InterviewText;

/** Which lines of a text of notes are the guide's own words, and nothing that anybody has said. Coordinators only. */
public interface NotesOutline {

    /** In the text's order; empty for what is written down word for word. */
    List<Line> of(InterviewText text);

    enum Level {
        PART,
        QUESTION
    }

    /** Half-open, in code points. */
    record Line(int start, int end, Level level) {}
}
