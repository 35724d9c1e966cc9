package se.arshjulet.datarequest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormState;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.GridCell;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/**
 * What is approved when a review sends some questions back: everything else that was asked. At what is sent back that which
 * was approved before goes on counting until the new is approved; what had no answer before has none yet.
 *
 * @param returned fields that are to be completed
 * @param approved fields that are not to be changed
 */
record ApprovalInPart(Set<AnswerKey> returned, Set<AnswerKey> approved) {

    /** @param remarked where the reviewer has written something; at a row's name or its place it is about the whole row */
    static ApprovalInPart of(FormDefinition form, AnswerSet set, Collection<AnswerKey> remarked) {
        Set<AnswerKey> returned = new HashSet<>();
        remarked.stream().filter(at -> form.find(at.questionKey()).isPresent()).forEach(at -> meant(form, at)
                .forEach(returned::add));
        FormState state = FormState.of(form, set);
        Set<AnswerKey> approved = new HashSet<>();
        for (Section section : form.sections()) {
            rows(section, set)
                    .flatMap(row -> section.fields().stream().map(question -> new AnswerKey(row, question.key())))
                    .filter(at -> state.asks(at) && !returned.contains(at))
                    .forEach(approved::add);
        }
        return new ApprovalInPart(Set.copyOf(returned), Set.copyOf(approved));
    }

    private static Stream<UUID> rows(Section section, AnswerSet set) {
        return section.repeating()
                ? set.rowsOf(section.key()).stream().map(AnswerRow::key)
                : Stream.of(AnswerKey.NO_ROW);
    }

    private static Stream<AnswerKey> meant(FormDefinition form, AnswerKey at) {
        Section section = form.sectionOf(at.questionKey());
        Question question = form.question(at.questionKey());
        boolean row = section.repeating()
                && (question.key().equals(section.titleQuestion()) || question.type() == QuestionType.PARENT_ROW);
        if (row) {
            return section.fields().stream().map(field -> new AnswerKey(at.rowKey(), field.key()));
        }
        return question.type() == QuestionType.NUMBER_GRID
                ? question.cells().stream().map(GridCell::question).map(cell -> new AnswerKey(at.rowKey(), cell.key()))
                : Stream.of(at);
    }

    boolean isNothing() {
        return approved.isEmpty();
    }

    /** The answers that count from now on.
     * @param given  what was sent in
     * @param before what counted until now, by the keys of this form */
    AnswerSet counting(FormDefinition form, AnswerSet given, AnswerSet before) {
        Map<AnswerKey, GivenAnswer> answers = new HashMap<>(before.answers());
        answers.keySet().retainAll(returned);
        given.answers().forEach((at, answer) -> {
            if (approved.contains(at)) {
                answers.put(at, answer);
            }
        });
        List<AnswerRow> rows = new ArrayList<>(given.rows());
        rows.removeIf(row -> isReturned(form, row)
                && before.rows().stream().noneMatch(old -> old.key().equals(row.key())));
        return new AnswerSet(rows, answers);
    }

    /** The row as a whole. */
    private boolean isReturned(FormDefinition form, AnswerRow row) {
        String title = form.section(row.sectionKey()).titleQuestion();
        return title != null && returned.contains(new AnswerKey(row.key(), title));
    }
}
