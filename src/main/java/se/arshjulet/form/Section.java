package se.arshjulet.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a form; a repeating one is answered once a row (a unit, say).
 * @param rowNoun       what a row is called: "enhet"; null unless repeating
 * @param titleQuestion the question whose answer names the row; null unless repeating */
public record Section(
        String key,
        String title,
        @Nullable String intro,
        boolean repeating,
        @Nullable String rowNoun,
        @Nullable String titleQuestion,
        List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
