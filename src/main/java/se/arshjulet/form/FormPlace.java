package se.arshjulet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one stands in a form: a section, or one row of a repeating section.
 * @param rowKey null for a section as a whole; of a repeating section that is the overview of its rows, or the table of
 *               them */
public record FormPlace(String sectionKey, @Nullable UUID rowKey) {

    public static FormPlace section(String sectionKey) {
        return new FormPlace(sectionKey, null);
    }

    /** Where the field stands: of a table, all rows in one place. */
    public static FormPlace of(FormDefinition form, AnswerKey at) {
        Section section = form.sectionOf(at.questionKey());
        boolean together = section.isTable() || at.rowKey().equals(AnswerKey.NO_ROW);
        return new FormPlace(section.key(), together ? null : at.rowKey());
    }

    /** Every place that is asked, in the order one walks through them. */
    public static List<FormPlace> all(FormDefinition form, AnswerSet set) {
        return all(form, FormState.of(form, set), set);
    }

    /** @param state the form's, of the same answers */
    public static List<FormPlace> all(FormDefinition form, FormState state, AnswerSet set) {
        List<FormPlace> places = new ArrayList<>();
        for (Section section : form.sections()) {
            if (!state.asks(section)) {
                continue;
            }
            places.add(section(section.key()));
            if (section.repeating() && !section.isTable()) {
                RowTree.of(section, set).forEach(row -> places.add(new FormPlace(section.key(), row.key())));
            }
        }
        return List.copyOf(places);
    }

    /** The field of a question that stands here. */
    public AnswerKey field(Question question) {
        return rowKey == null ? AnswerKey.of(question.key()) : new AnswerKey(rowKey, question.key());
    }
}
