package se.arshjulet.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The sums of all grids of a form. */
final class Sums {

    private Sums() {}

    static void all(FormDefinition form, AnswerSet set, Map<AnswerKey, Entry> into) {
        for (Section section : form.sections()) {
            for (Question question : section.questions()) {
                if (question.type() == QuestionType.NUMBER_GRID) {
                    rows(section, set).forEach(row -> into.putAll(GridSums.computed(question, row, set)));
                }
            }
        }
    }

    /** The rows of the section; of one that does not repeat, the one that is no row. */
    static List<UUID> rows(Section section, AnswerSet set) {
        return section.repeating()
                ? set.rowsOf(section.key()).stream().map(AnswerRow::key).toList()
                : List.of(AnswerKey.NO_ROW);
    }
}
