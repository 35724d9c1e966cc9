package se.arshjulet.form.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormState;
import se.arshjulet.form.ToldFigures;
import se.arshjulet.spreadsheet.SheetCell;

/** What a table says of fields that the product works out: it is not taken, but a difference is told. */
final class ToldSums {

    /** What differs beyond this is only counted: whoever has that many looks in the table. */
    private static final int MOST_TOLD = 5;

    private final FormDefinition form;
    private final Map<AnswerKey, SheetCell> told = new LinkedHashMap<>();

    ToldSums(FormDefinition form) {
        this.form = form;
    }

    void put(AnswerKey at, SheetCell cell) {
        told.put(at, cell);
    }

    /** Swedish sentences about those that are not what they are worked out to.
     * @param set the answers as they would be with the table taken in */
    List<String> differences(CellReader reader, AnswerSet set) {
        if (told.isEmpty()) {
            return List.of();
        }
        FormState state = FormState.of(form, set);
        List<String> sentences = told.entrySet().stream()
                .map(one -> difference(reader, one.getKey(), one.getValue(), set, state))
                .flatMap(Optional::stream)
                .toList();
        List<String> notes = new ArrayList<>(sentences.subList(0, Math.min(MOST_TOLD, sentences.size())));
        if (sentences.size() > MOST_TOLD) {
            notes.add("%d summor till stämmer inte med sina delar.".formatted(sentences.size() - MOST_TOLD));
        }
        return notes;
    }

    private Optional<String> difference(
            CellReader reader, AnswerKey at, SheetCell cell, AnswerSet set, FormState state) {
        return reader.read(form.question(at.questionKey()), cell).entry().value() instanceof AnswerValue.Figure figure
                ? ToldFigures.mismatch(form, at, figure.number(), set, state)
                : Optional.empty();
    }
}
