package se.arshjulet.form.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GridCell;
import se.arshjulet.form.Question;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;
import se.arshjulet.spreadsheet.SheetCell;
import se.arshjulet.spreadsheet.SheetTable;

/** What a pasted table means where it is pasted. Blank cells leave what stands there. */
public final class TablePaste {

    private final FormDefinition form;
    private final AnswerSet set;
    private final RegisterNames registers;

    public TablePaste(FormDefinition form, AnswerSet set, RegisterNames registers) {
        this.form = form;
        this.set = set;
        this.registers = registers;
    }

    /** What is typed in the cell of one field. */
    public CellMeaning typed(AnswerKey at, String text) {
        return new CellReader(registers, this::called)
                .read(form.question(at.questionKey()), SheetCell.text(text.strip()));
    }

    private List<UUID> called(Question question, String name) {
        return RowTree.of(form.sectionOf(question.key()), set).stream()
                .filter(row -> row.title().strip().equalsIgnoreCase(name))
                .map(RowTree.Node::key)
                .toList();
    }

    /** The columns of a section that is shown as a table, in their order. */
    public static List<Question> columns(Section section) {
        return section.fields();
    }

    /**
     * Into a repeating section. A table that has the columns' names, or begins in the first column, brings rows of its own,
     * the empty ones from the active cell on among them; another overwrites from the active cell on, as in a spreadsheet.
     *
     * @param active the cell where it is pasted; null at the end
     * @throws UnusableTableException if there is no room for it
     */
    public TableReading intoSection(Section section, @Nullable AnswerKey active, SheetTable table) {
        List<Question> columns = columns(section);
        Taking taking = new Taking(form, set);
        Optional<List<Optional<Integer>>> header = header(columns, table);
        int first = active == null ? 0 : Math.max(0, index(columns, active.questionKey()));
        List<Optional<Integer>> targets = header.orElseGet(() -> IntStream.range(0, table.width())
                .mapToObj(i -> first + i < columns.size() ? Optional.of(first + i) : Optional.<Integer>empty())
                .toList());
        tellUnmatched(taking, table, targets, header.isPresent());
        boolean bringsRows = active == null || header.isPresent() || first == 0 && table.width() > 1;
        List<UUID> rows = rowsFrom(section, active, bringsRows);
        int line = 0;
        for (int i = header.isPresent() ? 1 : 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).stream().allMatch(SheetCell::isBlank)) {
                continue;
            }
            UUID row = line < rows.size() ? rows.get(line) : taking.addRow(section);
            line++;
            for (int c = 0; c < table.rows().get(i).size(); c++) {
                Optional<Integer> target = c < targets.size() ? targets.get(c) : Optional.empty();
                if (target.isPresent()) {
                    String question = columns.get(target.get()).key();
                    taking.put(new AnswerKey(row, question), table.at(i, c), table.place(i, c));
                }
            }
        }
        return taking.finish(registers);
    }

    private static Optional<List<Optional<Integer>>> header(List<Question> columns, SheetTable table) {
        Labels labels = new Labels();
        for (int i = 0; i < columns.size(); i++) {
            labels.add(i, columns.get(i).label(), columns.get(i).key());
        }
        return table.rows().isEmpty()
                ? Optional.empty()
                : labels.header(table.rows().get(0));
    }

    private static void tellUnmatched(
            Taking taking, SheetTable table, List<Optional<Integer>> targets, boolean byName) {
        List<String> lost = new ArrayList<>();
        for (int c = 0; c < table.width(); c++) {
            boolean matched = c < targets.size() && targets.get(c).isPresent();
            int column = c;
            boolean filled = IntStream.range(byName ? 1 : 0, table.rows().size())
                    .anyMatch(row -> !table.at(row, column).isBlank());
            if (!matched && filled) {
                String name = byName ? table.at(0, c).text().strip() : "";
                lost.add(name.isEmpty() ? "kolumn " + (c + 1) : "”" + name + "”");
            }
        }
        if (!lost.isEmpty()) {
            taking.note("Det här hör inte till någon kolumn och togs inte med: %s.".formatted(String.join(", ", lost)));
        }
    }

    private static int index(List<Question> columns, String key) {
        return columns.stream().map(Question::key).toList().indexOf(key);
    }

    /** The rows that are there to be filled, from the active one on. */
    private List<UUID> rowsFrom(Section section, @Nullable AnswerKey active, boolean onlyEmpty) {
        List<UUID> rows =
                RowTree.of(section, set).stream().map(RowTree.Node::key).toList();
        int from = active == null ? rows.size() : Math.max(0, rows.indexOf(active.rowKey()));
        List<UUID> free = new ArrayList<>();
        for (UUID row : rows.subList(Math.min(from, rows.size()), rows.size())) {
            if (onlyEmpty && !isEmpty(section, row)) {
                break;
            }
            free.add(row);
        }
        return free;
    }

    private boolean isEmpty(Section section, UUID row) {
        return section.fields().stream()
                .map(question -> new AnswerKey(row, question.key()))
                .allMatch(at -> set.at(at)
                        .filter(given -> given.status() != AnswerStatus.EMPTY)
                        .isEmpty());
    }

    /** Into a grid of figures: by the names of its lines where they are there, or else from the active cell on.
     * @param active the cell where it is pasted */
    public TableReading intoGrid(Question grid, AnswerKey active, SheetTable table) {
        Taking taking = new Taking(form, set);
        Map<List<String>, GridCell> cells = grid.cells().stream()
                .collect(Collectors.toMap(
                        cell -> List.of(cell.row().key(), cell.column().key()), cell -> cell));
        GridLines rows =
                GridLines.of(grid.cells().stream().map(GridCell::row).distinct().toList());
        GridLines columns = GridLines.of(
                grid.cells().stream().map(GridCell::column).distinct().toList());
        GridCell at = form.cell(active.questionKey()).orElseThrow();
        List<SheetCell> firstRow =
                table.rows().isEmpty() ? List.of() : table.rows().get(0);
        List<SheetCell> firstColumn = table.rows().stream()
                .map(row -> row.isEmpty() ? SheetCell.EMPTY : row.get(0))
                .toList();
        GridLines.Match down = rows.match(firstColumn, at.row());
        GridLines.Match across = columns.match(firstRow, at.column());
        // With names down the side only, what stands beside them begins in the grid's first column.
        GridLines.Match beside = down.byName() && !across.byName() ? columns.from(1, table.width()) : across;
        int lost = 0;
        for (int r = across.byName() ? 1 : 0; r < table.rows().size(); r++) {
            for (int c = down.byName() ? 1 : 0; c < table.rows().get(r).size(); c++) {
                Optional<String> column = beside.line(c);
                Optional<GridCell> cell = down.line(r).flatMap(row -> column.map(key -> cells.get(List.of(row, key))));
                if (cell.isPresent()) {
                    taking.put(
                            new AnswerKey(active.rowKey(), cell.get().question().key()),
                            table.at(r, c),
                            table.place(r, c));
                } else if (!table.at(r, c).isBlank()) {
                    lost++;
                }
            }
        }
        if (lost > 0) {
            taking.note(
                    lost == 1
                            ? "Ett värde fick inte plats i tabellen och togs inte med."
                            : "%d värden fick inte plats i tabellen och togs inte med.".formatted(lost));
        }
        return taking.finish(registers);
    }
}
