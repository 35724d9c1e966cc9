package se.arshjulet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one stands in a form: a section, or one row of a repeating section.
 * @param rowKey null for a section as a whole; of a repeating section that is the overview of its rows */
public record FormPlace(String sectionKey, @Nullable UUID rowKey) {

    public static FormPlace section(String sectionKey) {
        return new FormPlace(sectionKey, null);
    }

    /** Where the field stands. */
    public static FormPlace of(FormDefinition form, AnswerKey at) {
        String section = form.sectionOf(at.questionKey()).key();
        return new FormPlace(section, at.rowKey().equals(AnswerKey.NO_ROW) ? null : at.rowKey());
    }

    /** Every place, in the order one walks through them. */
    public static List<FormPlace> all(FormDefinition form, AnswerSet set) {
        List<FormPlace> places = new ArrayList<>();
        for (Section section : form.sections()) {
            places.add(section(section.key()));
            if (section.repeating()) {
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
