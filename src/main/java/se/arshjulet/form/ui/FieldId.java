package se.arshjulet.form.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.arshjulet.form.AnswerKey;

/** A field's name in the page: the browser keeps what is not yet saved under it. */
final class FieldId {

    private static final int UUID_LENGTH = 36;
    private static final Pattern ROW = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.");

    private FieldId() {}

    static String of(AnswerKey at) {
        return at.rowKey().equals(AnswerKey.NO_ROW) ? at.questionKey() : at.rowKey() + "." + at.questionKey();
    }

    /** The field that is so named, if the name is one. A cell of a grid has dots in its own name. */
    static Optional<AnswerKey> read(String id) {
        if (!ROW.matcher(id).lookingAt()) {
            return id.isEmpty() || id.startsWith(".") ? Optional.empty() : Optional.of(AnswerKey.of(id));
        }
        return Optional.of(new AnswerKey(UUID.fromString(id.substring(0, UUID_LENGTH)), id.substring(UUID_LENGTH + 1)));
    }
}
