package se.arshjulet.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something of a register, or something that was proposed for it. Two are the same if their ids are.
 * @param name as it was when it was chosen */
public record RegisterEntry(UUID id, String name) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegisterEntry entry && entry.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
