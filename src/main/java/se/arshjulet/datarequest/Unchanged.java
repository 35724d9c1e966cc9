package se.arshjulet.datarequest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Section;

/** What "oförändrat" takes over: last year's answers in the scope, onto fields that are still empty; a single field is asked for by name and is taken over whatever stands there. */
final class Unchanged {

    private Unchanged() {}

    static Map<AnswerKey, GivenAnswer> from(
            FormDefinition form, AnswerSet previous, AnswerSet current, UnchangedAnswers.Scope scope) {
        boolean singleField = scope.rowKey() != null && scope.questionKey() != null;
        Set<UUID> rows = new HashSet<>();
        rows.add(AnswerKey.NO_ROW);
        current.rows().forEach(row -> rows.add(row.key()));
        Map<AnswerKey, GivenAnswer> taken = new HashMap<>();
        for (Section section : form.sections()) {
            for (var question : section.fields()) {
                previous.answers().forEach((at, given) -> {
                    if (!question.askedAfresh()
                            && !form.isComputed(question.key())
                            && at.questionKey().equals(question.key())
                            && within(scope, section, at)
                            && rows.contains(at.rowKey())
                            && says(given)
                            && (singleField || !says(current.answers().get(at)))
                            && refersToRowAmong(rows, given)) {
                        taken.put(at, given);
                    }
                });
            }
        }
        return taken;
    }

    private static boolean within(UnchangedAnswers.Scope scope, Section section, AnswerKey at) {
        return (scope.sectionKey() == null || scope.sectionKey().equals(section.key()))
                && (scope.rowKey() == null || scope.rowKey().equals(at.rowKey()))
                && (scope.questionKey() == null || scope.questionKey().equals(at.questionKey()));
    }

    private static boolean says(@Nullable GivenAnswer given) {
        return given != null && given.status() != AnswerStatus.EMPTY;
    }

    /** A row that hung below one that is gone must not hang there again. */
    private static boolean refersToRowAmong(Set<UUID> rows, GivenAnswer given) {
        return !(given.value() instanceof AnswerValue.RowReference reference) || rows.contains(reference.rowKey());
    }
}
