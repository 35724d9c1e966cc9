package se.arshjulet.form.ui;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormPlace;

/** What a person does in a form, told to whoever keeps the answers; it shows a new {@link FormSheet} when they have changed. */
public interface FormActions {

    /** Keeps a value before it returns.
     * @return why it could not be kept, to stand at the field; what was typed stays there */
    Optional<String> save(AnswerKey at, AnswerStatus status, @Nullable AnswerValue value);

    /** The person went back to what is saved already: there is nothing to keep, and nothing to wait for. */
    void asSaved(AnswerKey at, @Nullable AnswerValue value);

    /** Takes last year's answer to the field. */
    void takeOver(AnswerKey at);

    /** Takes last year's answers to what is still empty in the part. */
    void takeOver(FormPlace part);

    void addRow(String sectionKey, @Nullable UUID parentRow);

    void removeRow(UUID rowKey);
}
