package se.arshjulet.machinery.process;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.machinery.Subjects;

/** From what the engine calls an instance to what it is about. */
final class Keys {

    private Keys() {}

    /** @return null if it is about nothing that has an id of ours */
    static Subjects.@Nullable Key of(UUID associationId, @Nullable String processKey, @Nullable String businessKey) {
        if (processKey == null || businessKey == null) {
            return null;
        }
        try {
            return new Subjects.Key(associationId, processKey, UUID.fromString(businessKey));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
