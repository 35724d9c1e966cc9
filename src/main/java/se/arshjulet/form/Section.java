package se.arshjulet.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** What a row is called in a sentence: "enhet", or "rad" where the form does not say. */
    public String noun() {
        return rowNoun == null ? "rad" : rowNoun;
    }

    /** The question that builds the rows' hierarchy, if they have one. */
    public Optional<Question> parentQuestion() {
        return questions.stream()
                .filter(question -> question.type() == QuestionType.PARENT_ROW)
                .findFirst();
    }

    /** The row's name as its answers give it, or empty while it has none. */
    public String rowTitle(UUID rowKey, AnswerSet set) {
        return titleQuestion != null
                        && set.value(new AnswerKey(rowKey, titleQuestion)) instanceof AnswerValue.Text title
                ? title.text()
                : "";
    }
}
