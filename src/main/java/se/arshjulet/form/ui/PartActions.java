package se.arshjulet.form.ui;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.table.TableReading;

/** What a person does that changes many answers. */
public interface PartActions {

    /** Takes last year's answers to what is still empty in the part. */
    void takeOver(FormPlace part);

    void addRow(String sectionKey, @Nullable UUID parentRow);

    void removeRow(UUID rowKey);

    /** Adds a row like another. */
    void copyRow(UUID rowKey);

    /** Puts in what a table means, all of it at once and to be undone at once.
     * @return by field why it was not taken after all; nothing at all if it could not be done */
    Optional<Map<AnswerKey, String>> fill(TableReading reading, AnswerOrigin origin);

    /** Says why something that was asked for cannot be done. */
    void refuse(String why);
}
