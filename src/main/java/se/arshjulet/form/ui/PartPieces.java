package se.arshjulet.form.ui;

import java.util.List;
import java.util.UUID;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/** What a part is made of. */
final class PartPieces {

    private PartPieces() {}

    /** @param place the section, or the row of it that is a part of its own */
    static List<PartPiece> of(
            Section section, FormPlace place, FormSheet sheet, FormActions actions, Runnable refusalChanged) {
        return section.isTable()
                ? List.of(new AnswerTable(TableLayout.rows(section), sheet, actions, refusalChanged))
                : section.questions().stream()
                        .map(question -> of(question, place, sheet, actions, refusalChanged))
                        .toList();
    }

    private static PartPiece of(
            Question question, FormPlace place, FormSheet sheet, FormActions actions, Runnable refusalChanged) {
        UUID row = place.rowKey();
        return question.type() == QuestionType.NUMBER_GRID
                ? new GridView(question, row == null ? AnswerKey.NO_ROW : row, sheet, actions, refusalChanged)
                : new FieldView(place.field(question), question, sheet, actions, refusalChanged);
    }
}
