package se.arshjulet.form.table;

import java.util.List;
import se.arshjulet.form.AnswerKey;

/** What a table means in a form.
 * @param edit    what can be taken
 * @param unread  what cannot, cell by cell
 * @param notes   Swedish sentences on what else there is to know */
public record TableReading(TableEdit edit, List<Unread> unread, List<String> notes) {

    /** A cell that means nothing in its field.
     * @param place   where it stands in the table: "Blad1, cell C7"
     * @param message in Swedish, to stand at the field: what, why, what to do */
    public record Unread(AnswerKey at, String text, String message, String place) {}

    public TableReading {
        unread = List.copyOf(unread);
        notes = List.copyOf(notes);
    }
}
