package se.arshjulet.form.table;

import java.util.List;
import java.util.Map;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.Entry;

/** Many answers at once: rows that come to, and what is put in fields, those of the new rows among them. */
public record TableEdit(List<AnswerRow> rows, Map<AnswerKey, Entry> entries) {

    /** The most rows that a repeating section takes from a table. */
    public static final int MOST_ROWS = 1_000;

    public TableEdit {
        rows = List.copyOf(rows);
        entries = Map.copyOf(entries);
    }

    public boolean isEmpty() {
        return rows.isEmpty() && entries.isEmpty();
    }
}
