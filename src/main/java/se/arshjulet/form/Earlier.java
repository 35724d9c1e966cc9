package se.arshjulet.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers to an earlier version of a form, as this version can use them.
 * @param answers by the keys that this version has: what may be taken over, and compared with
 * @param sources by question: what was asked instead, where it was asked otherwise
 * @param said    the earlier answers by the keys that they were given to
 * @param then    the form that they were given to; null if there are none
 */
public record Earlier(
        AnswerSet answers,
        Map<String, List<Question>> sources,
        AnswerSet said,
        @Nullable FormDefinition then) {

    public Earlier {
        sources = Map.copyOf(sources);
    }

    public static Earlier none() {
        return new Earlier(AnswerSet.empty(), Map.of(), AnswerSet.empty(), null);
    }

    public static Earlier of(FormDefinition now, FormDefinition then, AnswerSet said) {
        Map<String, String> renamed = new HashMap<>();
        Map<String, List<Question>> sources = new HashMap<>();
        for (Section section : now.sections()) {
            for (Question question : section.questions()) {
                follow(question, then, renamed, sources);
            }
        }
        Map<AnswerKey, GivenAnswer> answers = new HashMap<>();
        said.answers().forEach((at, given) -> {
            String key = renamed.get(at.questionKey());
            if (key != null && now.find(key).isPresent()) {
                answers.put(new AnswerKey(at.rowKey(), key), given);
            }
        });
        return new Earlier(new AnswerSet(said.rows(), answers), sources, said, then);
    }

    private static void follow(
            Question question, FormDefinition then, Map<String, String> renamed, Map<String, List<Question>> sources) {
        Lineage lineage = question.lineage();
        Lineage.Relation relation = lineage == null ? Lineage.Relation.SAME : lineage.is();
        List<String> from = lineage == null || lineage.from().isEmpty() ? List.of(question.key()) : lineage.from();
        List<Question> asked =
                from.stream().map(then::find).flatMap(Optional::stream).toList();
        switch (relation) {
            case SAME, REWORDED -> {
                asked.stream()
                        .filter(before -> before.type() == question.type())
                        .findFirst()
                        .ifPresent(before -> carry(before, question, renamed));
                if (relation == Lineage.Relation.REWORDED && !asked.isEmpty()) {
                    sources.put(question.key(), asked);
                }
            }
            case SPLIT, MERGED -> sources.put(question.key(), asked);
            case NEW -> {}
        }
    }

    /** A grid's cells follow the grid, line by line. */
    private static void carry(Question before, Question now, Map<String, String> renamed) {
        renamed.put(before.key(), now.key());
        before.cells().stream()
                .map(cell -> cell.question().key())
                .forEach(key ->
                        renamed.put(key, now.key() + key.substring(before.key().length())));
    }

    /** What was answered, in words, to a question of then. */
    public String text(Question asked, AnswerKey at) {
        return then == null ? "" : AnswerText.of(then, new AnswerKey(at.rowKey(), asked.key()), said);
    }

    /** What was asked instead of the question: of a grid's cell, instead of the grid. */
    public List<Question> sourcesOf(String questionKey) {
        int dot = questionKey.indexOf('.');
        return sources.getOrDefault(dot < 0 ? questionKey : questionKey.substring(0, dot), List.of());
    }
}
