package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjulet.form.Grid;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionBuilder;
import se.arshjulet.form.QuestionType;

/** Puts together what {@link CompositeRows} took apart. */
final class ReadComposite {

    private final Remarks remarks;
    private final Map<String, SurveyRow> parts;

    /** @param parts where the rows of the parts are put, by what they are */
    ReadComposite(Remarks remarks, Map<String, SurveyRow> parts) {
        this.remarks = remarks;
        this.parts = parts;
    }

    Question of(SurveyNode group, Question whole) {
        QuestionBuilder question = new QuestionBuilder(whole);
        if (whole.type() == QuestionType.NUMBER_GRID) {
            question.grid(grid(group));
        } else {
            List<String> wanted = whole.type() == QuestionType.PERIOD ? PartNames.PERIOD : PartNames.CONTACT;
            List<String> found = group.children().stream()
                    .map(child -> child.row().at(Columns.PART))
                    .toList();
            if (!found.equals(wanted)) {
                remarks.problem(
                        group.row(),
                        Columns.PART,
                        "Gruppen ska ha en rad för var och en av %s, i den ordningen."
                                .formatted(String.join(", ", wanted)));
            }
            group.children().forEach(child -> name(group, child.row().at(Columns.PART), child.row()));
        }
        String required = group.row().at(Columns.ownFeel(Columns.REQUIRED));
        boolean always = group.row().isYes(Columns.ownFeel(Columns.REQUIRED));
        return question.required(always)
                .requiredIf(always || required.isEmpty() ? null : required)
                .build();
    }

    private void name(SurveyNode group, String part, SurveyRow row) {
        parts.put(group.row().name() + "." + part, row);
    }

    private Grid grid(SurveyNode group) {
        List<Grid.Line> rows = new ArrayList<>();
        List<Grid.Line> columns = new ArrayList<>();
        for (SurveyNode line : group.children()) {
            if (!line.isGroup() || !line.row().has(Columns.PART)) {
                remarks.problem(
                        line.row(),
                        Columns.PART,
                        "I en tabell är varje rad en grupp med radens nyckel i arshjulet::part. Flytta den här raden.");
                continue;
            }
            rows.add(line(line.row()));
            name(group, line.row().at(Columns.PART), line.row());
            List<Grid.Line> cells =
                    line.children().stream().map(cell -> line(cell.row())).toList();
            if (columns.isEmpty()) {
                columns.addAll(cells);
            } else if (!columns.equals(cells)) {
                remarks.problem(
                        line.row(), Columns.PART, "Raden har andra kolumner än tabellens första. Gör dem lika.");
            }
            line.children()
                    .forEach(cell -> name(
                            group,
                            line.row().at(Columns.PART) + "." + cell.row().at(Columns.PART),
                            cell.row()));
        }
        return new Grid(rows, columns);
    }

    private static Grid.Line line(SurveyRow row) {
        return new Grid.Line(
                row.at(Columns.PART), row.words(Columns.LABEL), row.list(Columns.SUM_OF), row.isYes(Columns.TYPED));
    }
}
