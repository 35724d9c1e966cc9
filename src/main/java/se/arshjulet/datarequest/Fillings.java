package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.datarequest.Answers.Saved;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.table.TableEdit;

/** Many answers at once: a table that is pasted, a sheet that comes back, a row that is copied. Who may, and when, is said
 * in {@link Assignments}. */
public interface Fillings {

    /** What a rule refuses is left out and told by field; the rest is saved.
     * @param origin PASTED or IMPORTED
     * @throws InvalidAnswerException with a Swedish message if the rows do not fit; nothing is saved */
    Filled fill(UUID assignmentId, TableEdit edit, AnswerOrigin origin);

    /** Adds a row like another, at the end. */
    Filled copyRow(UUID assignmentId, UUID rowKey);

    /** Undoes a filling, wherever nobody has written anything since. */
    Saved takeBack(UUID assignmentId, Filled filled);

    /** @param at      when it was saved
     * @param rows    that came to
     * @param before  what stood in the fields that were changed; an empty answer where there was none
     * @param refused why what was to be put in a field was not, in Swedish */
    record Filled(Instant at, List<UUID> rows, Map<AnswerKey, GivenAnswer> before, Map<AnswerKey, String> refused) {

        public Filled {
            rows = List.copyOf(rows);
            before = Map.copyOf(before);
            refused = Map.copyOf(refused);
        }
    }
}
