package se.arshjulet.form.ui;

import java.util.Optional;
import java.util.UUID;
import se.arshjulet.form.AnswerKey;

/** A field's name in the page: the browser keeps what is not yet saved under it. */
final class FieldId {

    private FieldId() {}

    static String of(AnswerKey at) {
        return at.rowKey().equals(AnswerKey.NO_ROW) ? at.questionKey() : at.rowKey() + "." + at.questionKey();
    }

    /** The field that is so named, if the name is one. */
    static Optional<AnswerKey> read(String id) {
        int dot = id.indexOf('.');
        try {
            return Optional.of(
                    dot < 0
                            ? AnswerKey.of(id)
                            : new AnswerKey(UUID.fromString(id.substring(0, dot)), id.substring(dot + 1)));
        } catch (IllegalArgumentException notAField) {
            return Optional.empty();
        }
    }
}
