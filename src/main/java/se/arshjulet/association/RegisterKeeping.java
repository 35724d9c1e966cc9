package se.arshjulet.association;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.RegisterKind;

/**
 * The association's insatser and target groups, which its coordinators keep. Everybody else gets an
 * {@link org.springframework.security.access.AccessDeniedException}. What cannot be is an {@link IllegalArgumentException}
 * with a Swedish message for the field.
 */
public interface RegisterKeeping {

    /** All of the kind by name, also those that have ended. */
    List<Item> items(RegisterKind kind);

    UUID add(RegisterKind kind, String name, String description);

    /** Answers that refer to it follow: it is the same under another name.
     * @param lastDay the last on which it can be chosen; null for until further notice */
    void change(UUID itemId, String name, String description, @Nullable LocalDate lastDay);

    /** @param lastDay null until further notice
     * @param ended   it can no longer be chosen today */
    record Item(
            UUID id,
            RegisterKind kind,
            String name,
            String description,
            @Nullable LocalDate lastDay,
            boolean ended) {}
}
