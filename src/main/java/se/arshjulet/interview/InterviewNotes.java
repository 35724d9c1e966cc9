package se.arshjulet.interview;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written down while an interview is held: a text a question of the guide, and one beside them. Saved by whoever writes,
 * from as many devices as she likes; what somebody has not seen is never written over. Coordinators only.
 */
public interface InterviewNotes {

    /** What is written outside the guide's questions is saved under this key. */
    String FREE = NotesText.FREE;

    /** The longest text of a question, in UTF-16 units as a browser counts them. */
    int LONGEST = 20_000;

    /** Empty where there is no such interview, or its informant has taken back her consent. */
    Optional<Notes> of(UUID interviewId);

    /** Saving what stands there already is no change.
     * @param base the version that was written on; 0 where nothing was there
     * @throws InvalidInterviewException at content if it is too long, at question if the guide has none such
     * @throws StaleInterviewException if the notes are sent or the interview is not held, so that nothing is written any more */
    Saved save(UUID interviewId, String questionKey, String content, int base);

    /** @param closed nothing more is written
     * @param texts by question */
    record Notes(boolean closed, Map<String, Text> texts) {}

    /** @param by the name of whoever wrote it */
    record Text(String content, int version, Instant savedAt, String by) {}

    /** @param text what stands there now
     * @param conflict somebody else has written since: nothing is saved, and that is what stands there */
    record Saved(@Nullable Text text, boolean conflict) {}
}
