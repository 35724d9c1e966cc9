package se.arshjulet.form.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FileLimits;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.Proposed;
import se.arshjulet.form.Question;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.table.TableReading;

/** What a person does in a form, told to whoever keeps the answers; it shows a new {@link FormSheet} when they have changed. */
public interface FormActions {

    /** Keeps what is typed before it returns.
     * @return why it could not be kept, to stand at the field; what was typed stays there */
    Optional<Refusal> save(AnswerKey at, Typed typed);

    /** The person went back to what is saved already: there is nothing to keep, and nothing to wait for. */
    void asSaved(AnswerKey at, Typed typed);

    /** What is typed means nothing, so there is nothing to keep; it stays in the field, and in the browser. */
    void unreadable(AnswerKey at, Typed typed);

    /** Keeps what a person says of an answer; nothing takes it away.
     * @return why it could not be kept, to stand at the comment */
    Optional<String> comment(AnswerKey at, String words);

    /** Takes last year's answer to the field. */
    void takeOver(AnswerKey at);

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

    /** What a register has, by name.
     * @param words what the name holds; empty for all
     * @param most  how many, at the most */
    List<RegisterEntry> lookUp(RegisterKind kind, String words, int most);

    /** Names what is not in a register, for the coordinator to take in; it can be chosen at once. */
    Found propose(AnswerKey at, RegisterKind kind, String name);

    /** Those of the ids that were proposed and are not in a register. */
    List<Proposed> proposed(Collection<UUID> ids);

    /** Which files the question takes: the kinds, and the largest in megabytes. */
    FileLimits limits(Question question);

    /** Where a file among the answers is fetched. */
    String address(AnswerValue.Attachment file);

    /** Keeps a file so that it can be an answer. */
    Kept keep(AnswerKey at, String name, byte[] content);

    /** @param problem why it cannot be proposed, or empty */
    record Found(@Nullable RegisterEntry entry, Optional<String> problem) {}

    /** @param problem why it cannot be kept, or empty */
    record Kept(AnswerValue.@Nullable Attachment file, Optional<String> problem) {}
}
