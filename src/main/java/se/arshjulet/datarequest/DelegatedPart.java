package se.arshjulet.datarequest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormDefinition;

/** A part of a form that somebody else answers.
 * @param sectionKey  null for the whole form
 * @param rowKey      null for all rows
 * @param questionKey null for all questions; of a grid all its cells */
public record DelegatedPart(
        @Nullable String sectionKey,
        @Nullable UUID rowKey,
        @Nullable String questionKey) {

    private static final String BAR = "|";

    public static DelegatedPart everything() {
        return new DelegatedPart(null, null, null);
    }

    public static DelegatedPart section(String sectionKey, @Nullable UUID rowKey) {
        return new DelegatedPart(sectionKey, rowKey, null);
    }

    public static DelegatedPart question(String sectionKey, AnswerKey at) {
        return new DelegatedPart(
                sectionKey, at.rowKey().equals(AnswerKey.NO_ROW) ? null : at.rowKey(), at.questionKey());
    }

    /** Whether the field is within it. */
    boolean covers(FormDefinition form, AnswerKey at) {
        return (sectionKey == null || form.sectionOf(at.questionKey()).key().equals(sectionKey))
                && (rowKey == null || rowKey.equals(at.rowKey()))
                && (questionKey == null
                        || questionKey.equals(at.questionKey())
                        || at.questionKey().startsWith(questionKey + "."));
    }

    /** As it is stored. */
    String stored() {
        return (sectionKey == null ? "" : sectionKey)
                + BAR
                + (rowKey == null ? "" : rowKey)
                + BAR
                + (questionKey == null ? "" : questionKey);
    }

    static DelegatedPart read(String stored) {
        String[] parts = stored.split("\\|", 3);
        return new DelegatedPart(
                parts[0].isEmpty() ? null : parts[0],
                parts[1].isEmpty() ? null : UUID.fromString(parts[1]),
                parts[2].isEmpty() ? null : parts[2]);
    }
}
