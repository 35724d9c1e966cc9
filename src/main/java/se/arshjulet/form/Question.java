package se.arshjulet.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question of a form.
 * @param key       stable name within the form
 * @param maxLength of a text, in characters; null for the type's default */
public record Question(
        String key,
        QuestionType type,
        String label,
        @Nullable String help,
        boolean required,
        List<Option> options,
        boolean allowOther,
        @Nullable Integer maxLength) {

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
    }
}
