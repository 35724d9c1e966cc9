package se.arshjulet.form.table;

import java.util.Optional;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;

/** What a cell means in a field.
 * @param problem in Swedish, where it means nothing; the entry is then empty */
public record CellMeaning(Entry entry, Optional<String> problem) {

    static CellMeaning of(AnswerValue value) {
        return new CellMeaning(Entry.of(value), Optional.empty());
    }

    static CellMeaning of(Entry entry) {
        return new CellMeaning(entry, Optional.empty());
    }

    static CellMeaning problem(String words) {
        return new CellMeaning(Entry.EMPTY, Optional.of(words));
    }
}
