package se.arshjulet.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the answers to a question have been in the current association: figures about them, and never what anybody wrote or who.
 * Whoever asks forms implements it. */
public interface AnswerCounts {

    /** By the year asked about, the newest first; a year when nobody has sent anything in is left out. Only what is sent in or
     * approved counts.
     * @throws IllegalArgumentException if the form has no such question */
    List<Year> of(UUID formVersionId, String questionKey);

    /** @param sentIn     how many have sent the form in
     * @param asked      how often the question stood there: as sent in, or, in a part with rows, the rows; for a grid, its cells
     * @param given      with an answer
     * @param noneExists "finns ej"
     * @param tooSmall   too few to be told
     * @param comments   with a comment
     * @param figures    of a figure that somebody gave; null otherwise
     * @param choices    how often each option was chosen, by its code; "true" and "false" of a yes or no */
    record Year(
            int year,
            int sentIn,
            int asked,
            int given,
            int noneExists,
            int tooSmall,
            int comments,
            @Nullable Figures figures,
            Map<String, Integer> choices) {

        public Year {
            choices = Map.copyOf(choices);
        }

        /** Left empty, or not asked of those who answered otherwise above. */
        public int without() {
            return Math.max(0, asked - given - noneExists - tooSmall);
        }
    }

    /** In the question's unit. */
    record Figures(BigDecimal least, BigDecimal median, BigDecimal most) {}
}
