package se.arshjulet.form.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FileLimits;
import se.arshjulet.form.Proposed;
import se.arshjulet.form.Question;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;

/** What a field offers to choose from, and what is kept so that it can be chosen. Nothing of it is an answer before it is
 * saved as one. */
public interface FormOffers {

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
