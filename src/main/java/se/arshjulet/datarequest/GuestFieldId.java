package se.arshjulet.datarequest;

import java.util.Optional;
import java.util.UUID;
import se.arshjulet.form.AnswerKey;

/** A field's name on a guest's page. */
final class GuestFieldId {

    private static final char AT = '@';

    private GuestFieldId() {}

    static String of(AnswerKey at) {
        return at.rowKey().equals(AnswerKey.NO_ROW) ? at.questionKey() : at.questionKey() + AT + at.rowKey();
    }

    /** Anybody can send anything: what is no name of a field is none. */
    static Optional<AnswerKey> read(String id) {
        int at = id.indexOf(AT);
        if (at < 0) {
            return id.isBlank() ? Optional.empty() : Optional.of(AnswerKey.of(id));
        }
        try {
            return Optional.of(new AnswerKey(UUID.fromString(id.substring(at + 1)), id.substring(0, at)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
