package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Grid;
import se.arshjulet.form.GridCell;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/**
 * A period, a contact function or a grid as a group: shown on one page, one row a part. What holds of the whole stands in our
 * columns of the group's row; the parts say it again in the way that other tools understand.
 */
final class CompositeRows {

    private final WrittenSheet survey;
    private final Saying saying;

    CompositeRows(WrittenSheet survey, Saying saying) {
        this.survey = survey;
        this.saying = saying;
    }

    void write(Section section, Question question) {
        NewRow group = NewRow.of("begin_group", question.key())
                .with(Columns.LABEL, question.label())
                .with(Columns.HINT, question.help())
                .with(Columns.APPEARANCE, "field-list");
        saying.condition(group, Columns.RELEVANT, question.showIf(), section);
        OwnSettings.put(group, question);
        group.with(Columns.ownFeel(Columns.REQUIRED), question.required() ? "yes" : question.requiredIf());
        survey.add(group);
        switch (question.type()) {
            case PERIOD -> period(section, question);
            case CONTACT_FUNCTION -> contact(section, question);
            default -> grid(section, question);
        }
        survey.add(NewRow.of("end_group", ""));
    }

    private void period(Section section, Question question) {
        NewRow from = part("date", question, "from", "Från och med");
        require(from, question, section);
        NewRow to = part("date", question, "to", "Till och med");
        String order = ". >= ${" + name(question, "from") + "}";
        rules(to, order, question, question, section);
        survey.add(from);
        survey.add(to);
    }

    private void contact(Section section, Question question) {
        NewRow function = part("text", question, "function", "Funktion");
        require(function, question, section);
        rules(function, "", question, question, section);
        survey.add(function);
        survey.add(part("text", question, "phone", "Telefon"));
        survey.add(part("text", question, "email", "E-post"));
    }

    private void grid(Section section, Question question) {
        List<GridCell> cells = question.cells();
        @Nullable
        GridCell last = cells.stream()
                .filter(cell -> !cell.computed())
                .reduce((one, other) -> other)
                .orElse(null);
        Grid.@Nullable Line row = null;
        for (GridCell cell : cells) {
            if (!cell.row().equals(row)) {
                if (row != null) {
                    survey.add(NewRow.of("end_group", ""));
                }
                row = cell.row();
                survey.add(line(
                        NewRow.of("begin_group", name(question, row.key())).with(Columns.LABEL, row.label()), row));
            }
            survey.add(cell(section, question, cell, cell.equals(last)));
        }
        if (row != null) {
            survey.add(NewRow.of("end_group", ""));
        }
    }

    private NewRow cell(Section section, Question grid, GridCell cell, boolean last) {
        Question figure = cell.question();
        NewRow row = NewRow.of(
                        figure.type() == QuestionType.WHOLE_NUMBER ? "integer" : "decimal",
                        saying.names().name(figure.key()))
                .with(Columns.LABEL, cell.column().label());
        line(row, cell.column());
        if (cell.computed()) {
            return row.with(Columns.READ_ONLY, true)
                    .with(
                            Columns.CALCULATION,
                            cell.sumOf().stream()
                                    .map(part -> "${" + saying.names().name(part) + "}")
                                    .collect(Collectors.joining(" + ")));
        }
        require(row, grid, section);
        if (last) {
            rules(row, "", figure, grid, section);
        } else {
            row.with(Columns.CONSTRAINT, String.join(" and ", Limits.of(figure)));
        }
        return row;
    }

    private static NewRow line(NewRow row, Grid.Line line) {
        return row.with(Columns.PART, line.key())
                .with(Columns.SUM_OF, line.sumOf())
                .with(Columns.TYPED, line.typed());
    }

    private NewRow part(String type, Question question, String part, String label) {
        return NewRow.of(type, name(question, part)).with(Columns.LABEL, label).with(Columns.PART, part);
    }

    private String name(Question question, String part) {
        return saying.names().name(question.key() + "." + part);
    }

    /** The FEEL of it stands at the group. */
    private void require(NewRow row, Question question, Section section) {
        NewRow said = NewRow.of("", question.key());
        saying.condition(said, Columns.REQUIRED, question.requiredIf(), section);
        row.with(Columns.REQUIRED, question.required() ? "yes" : said.at(Columns.REQUIRED));
    }

    private void rules(NewRow row, String first, Question limited, Question whole, Section section) {
        ComposedConstraint constraint = saying.constraint(limited, whole, section, null);
        List<String> all = new ArrayList<>(List.of(first, constraint.text()));
        all.removeIf(String::isEmpty);
        row.with(Columns.CONSTRAINT, String.join(" and ", all)).with(Columns.CONSTRAINT_MESSAGE, constraint.message());
    }
}
