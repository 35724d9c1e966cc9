package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.GridCell;
import se.arshjulet.form.Question;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;
import se.arshjulet.form.table.TablePaste;
import se.arshjulet.form.table.TableReading;
import se.arshjulet.spreadsheet.SheetTable;

/** What stands where in a table of answers. */
interface TableLayout {

    /** @param question what is asked in the column; of a grid one cell of many alike */
    record Column(String key, String label, Question question) {}

    record Row(String key, String label, List<AnswerKey> cells) {}

    String caption();

    /** What the rows are, above their names. */
    String corner(Component translator);

    List<Column> columns();

    List<Row> rows(FormSheet sheet, Component translator);

    boolean mayGrow();

    TableReading paste(TablePaste paste, AnswerKey active, SheetTable table);

    /** A grid of figures, in one row of answers or outside. */
    static TableLayout grid(Question grid, UUID row) {
        return new OfGrid(grid, row);
    }

    /** A repeating section, a row a line. */
    static TableLayout rows(Section section) {
        return new OfRows(section);
    }

    record OfGrid(Question grid, UUID row) implements TableLayout {

        @Override
        public String caption() {
            return grid.label();
        }

        @Override
        public String corner(Component translator) {
            return "";
        }

        @Override
        public List<Column> columns() {
            return grid.cells().stream()
                    .filter(cell -> cell.row().equals(grid.cells().get(0).row()))
                    .map(cell -> new Column(cell.column().key(), cell.column().label(), cell.question()))
                    .toList();
        }

        @Override
        public List<Row> rows(FormSheet sheet, Component translator) {
            return grid.cells().stream()
                    .map(GridCell::row)
                    .distinct()
                    .map(line -> new Row(
                            line.key(),
                            line.label(),
                            grid.cells().stream()
                                    .filter(cell -> cell.row().equals(line))
                                    .map(cell ->
                                            new AnswerKey(row, cell.question().key()))
                                    .toList()))
                    .toList();
        }

        @Override
        public boolean mayGrow() {
            return false;
        }

        @Override
        public TableReading paste(TablePaste paste, AnswerKey active, SheetTable table) {
            return paste.intoGrid(grid, active, table);
        }
    }

    record OfRows(Section section) implements TableLayout {

        @Override
        public String caption() {
            return section.title();
        }

        @Override
        public String corner(Component translator) {
            return translator.getTranslation("form.table.row");
        }

        @Override
        public List<Column> columns() {
            return TablePaste.columns(section).stream()
                    .map(question -> new Column(question.key(), question.label(), question))
                    .toList();
        }

        @Override
        public List<Row> rows(FormSheet sheet, Component translator) {
            AnswerSet set = sheet.answers();
            List<RowTree.Node> nodes = RowTree.of(section, set);
            return Stream.iterate(0, i -> i < nodes.size(), i -> i + 1)
                    .map(i -> new Row(
                            nodes.get(i).key().toString(),
                            String.valueOf(i + 1),
                            columns().stream()
                                    .map(column -> new AnswerKey(nodes.get(i).key(), column.key()))
                                    .toList()))
                    .toList();
        }

        @Override
        public boolean mayGrow() {
            return true;
        }

        @Override
        public TableReading paste(TablePaste paste, @Nullable AnswerKey active, SheetTable table) {
            return paste.intoSection(section, active, table);
        }
    }
}
