package se.arshjulet.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a form; a repeating one is answered once a row (a unit, say).
 * @param rowNoun       what a row is called: "enhet"; null unless repeating
 * @param titleQuestion the question whose answer names the row; null unless repeating
 * @param layout        how the rows are shown; null for {@link Layout#PARTS}
 * @param flow          of a section whose rows are flows of people; null otherwise
 * @param showIf        a FEEL expression: it is asked only where this is true
 * @param mayBeEmpty    of a repeating section: to have no row is an answer too */
public record Section(
        String key,
        String title,
        @Nullable String intro,
        boolean repeating,
        @Nullable String rowNoun,
        @Nullable String titleQuestion,
        List<Question> questions,
        @Nullable Layout layout,
        @Nullable Flow flow,
        @Nullable String showIf,
        boolean mayBeEmpty) {

    public enum Layout {
        /** each row a part of its own, with room for long answers */
        PARTS,
        /** a table: a row a line, a question a column */
        TABLE
    }

    /** Which questions say where people come from, where they go and how many they are, by sex. The row is named after
     * the first two. */
    public record Flow(
            String from,
            String to,
            String women,
            String men,
            @Nullable String total) {}

    public Section {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** A part whose rows, if it has any, are parts of their own. */
    public Section(
            String key,
            String title,
            @Nullable String intro,
            boolean repeating,
            @Nullable String rowNoun,
            @Nullable String titleQuestion,
            List<Question> questions) {
        this(key, title, intro, repeating, rowNoun, titleQuestion, questions, null, null, null, false);
    }

    public boolean isTable() {
        return repeating && layout == Layout.TABLE;
    }

    /** What is answered, in order: every question that is one, and of a grid its cells. */
    public List<Question> fields() {
        return questions.stream()
                .filter(question -> question.type() != QuestionType.INFORMATION)
                .flatMap(question -> question.type() == QuestionType.NUMBER_GRID
                        ? question.cells().stream().map(GridCell::question)
                        : Stream.of(question))
                .toList();
    }

    /** What a row is called in a sentence: "enhet", or "rad" where the form does not say. */
    public String noun() {
        return rowNoun == null ? "rad" : rowNoun;
    }

    /** As {@link #noun}, where it stands first: "Enhet utan namn". No article goes before it, for the form does not say whether it is
     * "en" or "ett". */
    public String nounFirst() {
        String noun = noun();
        return noun.isEmpty() ? noun : noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    }

    /** The question that builds the rows' hierarchy, if they have one. */
    public Optional<Question> parentQuestion() {
        return questions.stream()
                .filter(question -> question.type() == QuestionType.PARENT_ROW)
                .findFirst();
    }

    /** The questions whose answers name a row; none unless repeating. */
    public List<Question> titleQuestions() {
        List<String> keys = flow != null
                ? List.of(flow.from(), flow.to())
                : Stream.ofNullable(titleQuestion).toList();
        return questions.stream()
                .filter(question -> keys.contains(question.key()))
                .toList();
    }

    /** The row's name as its answers give it, or empty while it has none. */
    public String rowTitle(UUID rowKey, AnswerSet set) {
        return titleQuestions().stream()
                .map(question -> AnswerText.plain(question, set.value(new AnswerKey(rowKey, question.key()))))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" → "));
    }
}
