package se.arshjulet.form.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.GridCell;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/**
 * What a part is made of, in order. A part of two hundred questions is made some at a time, so that one can begin with the
 * first while the others come.
 */
final class PartPieces {

    /** More than a screen of them. */
    private static final int AT_FIRST = 12;

    /** Little enough for the browser to go on listening to who types. */
    private static final int AT_A_TIME = 40;

    private final FormPlace place;
    private final FormActions actions;
    private final Runnable refusalChanged;
    private final List<PartPiece> made = new ArrayList<>();
    private final List<Question> waiting = new ArrayList<>();

    /** @param place the section, or the row of it that is a part of its own */
    PartPieces(Section section, FormPlace place, FormSheet sheet, FormActions actions, Runnable refusalChanged) {
        this.place = place;
        this.actions = actions;
        this.refusalChanged = refusalChanged;
        if (section.isTable()) {
            made.add(new AnswerTable(TableLayout.rows(section), sheet, actions, refusalChanged));
        } else if (!section.repeating() || place.rowKey() != null) {
            waiting.addAll(section.questions());
            make(AT_FIRST, sheet);
        }
    }

    List<PartPiece> made() {
        return made;
    }

    boolean isWhole() {
        return waiting.isEmpty();
    }

    /** The pieces that come next. */
    List<PartPiece> more(FormSheet sheet) {
        return make(AT_A_TIME, sheet);
    }

    /** All that are left. */
    List<PartPiece> rest(FormSheet sheet) {
        return make(waiting.size(), sheet);
    }

    private List<PartPiece> make(int most, FormSheet sheet) {
        List<Question> next = waiting.subList(0, Math.min(most, waiting.size()));
        List<PartPiece> pieces =
                next.stream().map(question -> piece(question, sheet)).toList();
        next.clear();
        made.addAll(pieces);
        return pieces;
    }

    private PartPiece piece(Question question, FormSheet sheet) {
        UUID row = place.rowKey();
        return question.type() == QuestionType.NUMBER_GRID
                ? new GridView(question, row == null ? AnswerKey.NO_ROW : row, sheet, actions, refusalChanged)
                : new FieldView(place.field(question), question, sheet, actions, refusalChanged);
    }

    /** Every field of the part, also of what is not made yet. */
    Stream<AnswerKey> fields() {
        return Stream.concat(
                made.stream().flatMap(piece -> piece.fields().stream()),
                waiting.stream()
                        .flatMap(question -> question.type() == QuestionType.NUMBER_GRID
                                ? question.cells().stream().map(GridCell::question)
                                : Stream.of(question))
                        .map(place::field));
    }

    /** The piece that the field stands in, if it is made. */
    Optional<PartPiece> of(AnswerKey at) {
        return made.stream().filter(piece -> piece.fields().contains(at)).findFirst();
    }
}
