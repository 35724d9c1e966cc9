package se.arshjulet.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question of a form.
 * @param key       stable name within the form
 * @param maxLength of a text, in characters; null for the type's default
 * @param askedAfresh what was answered before is shown, but never taken over: it is this year's view that is asked for */
public record Question(
        String key,
        QuestionType type,
        String label,
        @Nullable String help,
        boolean required,
        List<Option> options,
        boolean allowOther,
        @Nullable Integer maxLength,
        boolean askedAfresh) {

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
    }
}
