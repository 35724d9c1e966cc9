package se.arshjulet.form.xlsform;

import java.util.List;
import java.util.Map;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;

/**
 * Looks for what somebody changed in the rows that are parts of one question. What holds of the parts stands at their group, so
 * that a change in them would be lost without a word.
 */
final class ChangedParts {

    private static final List<String> COLUMNS = List.of(
            Columns.REQUIRED, Columns.RELEVANT, Columns.CONSTRAINT, Columns.CONSTRAINT_MESSAGE, Columns.CALCULATION);

    private ChangedParts() {}

    /** @param rows those of the parts, by name */
    static void note(Question whole, Section here, Names names, Map<String, SurveyRow> rows, Remarks remarks) {
        WrittenSheet written = new WrittenSheet(Columns.SURVEY, Columns.STANDARD, Columns.OWN_COLUMNS);
        new CompositeRows(written, new Saying(names)).write(here, whole);
        for (NewRow row : written.rows()) {
            SurveyRow read = rows.get(row.at(Columns.NAME));
            if (read != null) {
                COLUMNS.stream()
                        .filter(column -> !row.at(column).equals(at(read, column)))
                        .forEach(column -> remarks.note(
                                read,
                                column,
                                "Ändringen togs inte med: raden är en del av ”%s”, och vad som gäller står på gruppens rad."
                                        .formatted(whole.key())));
            }
        }
    }

    private static String at(SurveyRow row, String column) {
        return column.equals(Columns.CONSTRAINT_MESSAGE) ? row.words(column) : row.at(column);
    }
}
