package se.arshjulet.datarequest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.Entry;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.table.TableEdit;

/** A row like another, to be changed where they differ. A file is not copied: it belongs to one. */
final class RowCopy {

    private RowCopy() {}

    static TableEdit of(Draft draft, UUID rowKey) {
        AnswerRow row = draft.answers().rows().stream()
                .filter(one -> one.key().equals(rowKey))
                .findFirst()
                .orElseThrow(() -> new InvalidAnswerException(
                        "Raden finns inte längre. Ladda om sidan för att se vad som gäller nu."));
        int last = draft.answers().rowsOf(row.sectionKey()).stream()
                .mapToInt(AnswerRow::position)
                .max()
                .orElse(0);
        AnswerRow copy = new AnswerRow(UUID.randomUUID(), row.sectionKey(), last + 1);
        Map<AnswerKey, Entry> entries = new HashMap<>();
        for (Question question : draft.form().section(row.sectionKey()).fields()) {
            draft.answers()
                    .at(new AnswerKey(rowKey, question.key()))
                    .filter(given -> given.status() != AnswerStatus.EMPTY)
                    .filter(given -> !draft.form().isComputed(question.key()) && question.type() != QuestionType.FILE)
                    .ifPresent(given -> entries.put(new AnswerKey(copy.key(), question.key()), Entry.of(given)));
        }
        return new TableEdit(List.of(copy), entries);
    }
}
