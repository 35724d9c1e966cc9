package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.form.Grid;

/** The rows and columns of a table of figures, one a line, and whether there is a sum of them last. */
final class GridField extends Div {

    private static final int PAUSE_MS = 900;
    private static final Grid NONE = new Grid(List.of(), List.of());

    private final QuestionPanel panel;
    private final Lines rows;
    private final Lines columns;

    GridField(QuestionPanel panel) {
        this.panel = panel;
        addClassName("draft-fields");
        rows = new Lines("draft.own.rows", Grid::rows, lines -> new Grid(lines, grid().columns()));
        columns = new Lines("draft.own.columns", Grid::columns, lines -> new Grid(grid().rows(), lines));
        add(rows, columns);
    }

    private Grid grid() {
        return Objects.requireNonNullElse(panel.question().grid(), NONE);
    }

    void refresh() {
        rows.refresh();
        columns.refresh();
    }

    /** The lines of one direction. A sum of all the others is told by a tick; any other sum is kept as it is. */
    private final class Lines extends Div {

        private final TextArea text = new TextArea();
        private final Checkbox total;
        private final Function<Grid, List<Grid.Line>> read;
        private final Function<List<Grid.Line>, Grid> write;
        private List<Grid.Line> shown = List.of();

        Lines(String word, Function<Grid, List<Grid.Line>> read, Function<List<Grid.Line>, Grid> write) {
            this.read = read;
            this.write = write;
            text.setLabel(GridField.this.getTranslation(word));
            text.setHelperText(GridField.this.getTranslation(word + ".help"));
            text.setMinRows(3);
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(PAUSE_MS);
            total = new Checkbox(GridField.this.getTranslation(word + ".total"));
            addClassName("draft-group");
            add(text, total);
            show(read.apply(grid()));
            text.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    take();
                }
            });
            total.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    take();
                }
            });
        }

        void refresh() {
            List<Grid.Line> now = read.apply(grid());
            if (!now.equals(shown)) {
                show(now);
            }
        }

        private void show(List<Grid.Line> lines) {
            shown = lines;
            text.setValue(lines.stream()
                    .filter(line -> !isTotal(line))
                    .map(Grid.Line::label)
                    .collect(Collectors.joining("\n")));
            total.setValue(lines.stream().anyMatch(this::isTotal));
        }

        /** The computed sum of every line that is none. */
        private boolean isTotal(Grid.Line line) {
            List<String> parts = shown.stream()
                    .filter(one -> !one.isSum())
                    .map(Grid.Line::key)
                    .toList();
            return line.isComputed() && line.sumOf().equals(parts);
        }

        private void take() {
            List<Grid.Line> lines = GridLines.read(
                    text.getValue()
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .distinct()
                            .toList(),
                    shown,
                    shown.stream().filter(this::isTotal).findFirst().orElse(null),
                    total.getValue(),
                    GridField.this.getTranslation("draft.own.total"));
            shown = lines;
            panel.keep(one -> one.grid(write.apply(lines)));
        }
    }
}
