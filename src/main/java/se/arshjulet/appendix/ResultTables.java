package se.arshjulet.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.document.Block;
import se.arshjulet.document.Paragraph;
import se.arshjulet.document.Table;
import se.arshjulet.document.Table.Cell;
import se.arshjulet.document.Table.Column;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FigureText;
import se.arshjulet.form.Grid;
import se.arshjulet.form.Question;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;
import se.arshjulet.suppression.Rule;

/** An insats' figures in tables, last year's beside, where there are any. Counts of people that are too small are not shown, nor
 * what they could be worked out from. */
class ResultTables {

    /** As many columns of a year as stand beside another year's on a page. */
    private static final int BESIDE = 3;

    private final String name;
    private final AnsweredYear year;
    private final @Nullable AnsweredYear last;
    private final Rule rule;

    ResultTables(String name, AnsweredYear year, @Nullable AnsweredYear last, Rule rule) {
        this.name = name;
        this.year = year;
        this.last = last;
        this.rule = rule;
    }

    /** A grid of figures: a table, or one a year where they are too wide to stand side by side. */
    List<Block> grid(Question question) {
        Grid grid = question.grid();
        if (grid == null || SmallFigures.isBlank(year, question)) {
            return List.of();
        }
        AnsweredYear before = last;
        boolean comparable = before != null && !SmallFigures.isBlank(before, question);
        if (comparable && grid.columns().size() > BESIDE) {
            List<Block> both = new ArrayList<>(grid(question, grid, List.of(year)));
            both.addAll(grid(question, grid, List.of(before)));
            return both;
        }
        return grid(question, grid, comparable ? List.of(year, before) : List.of(year));
    }

    private List<Block> grid(Question question, Grid grid, List<AnsweredYear> years) {
        List<SmallFigures> figures = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(years.size() == 1 ? String.valueOf(years.get(0).year()) : "Antal")
                .wide(2));
        for (AnsweredYear one : years) {
            SmallFigures its = SmallFigures.of(one, question, rule);
            if (its.disagree()) {
                return List.of(Paragraph.of(
                        "%s %d visas inte, eftersom talen inte går ihop.".formatted(question.label(), one.year())));
            }
            figures.add(its);
            grid.columns()
                    .forEach(column -> columns.add(
                            Column.figures(years.size() == 1 ? column.label() : column.label() + " " + one.year())));
        }
        List<List<Cell>> rows = grid.rows().stream()
                .map(row -> {
                    List<Cell> cells = new ArrayList<>();
                    cells.add(Cell.of(row.label()));
                    figures.forEach(its ->
                            grid.columns().forEach(column -> cells.add(Cell.of(its.text(row.key(), column.key())))));
                    return cells;
                })
                .map(List::copyOf)
                .toList();
        String about = years.size() == 1 ? question.label() + " " + years.get(0).year() : question.label();
        return List.of(new Table(about + ", " + name, columns, rows, true));
    }

    /** Figures one under the other. */
    Table figures(String about, List<Question> questions) {
        AnsweredYear before = last;
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("Uppgift").wide(2));
        columns.add(Column.figures(String.valueOf(year.year())));
        if (before != null) {
            columns.add(Column.figures(String.valueOf(before.year())));
        }
        List<List<Cell>> rows = questions.stream()
                .map(question -> {
                    List<Cell> cells = new ArrayList<>();
                    cells.add(Cell.of(question.label()));
                    cells.add(Cell.of(single(year, question)));
                    if (before != null) {
                        cells.add(Cell.of(single(before, question)));
                    }
                    return cells;
                })
                .map(List::copyOf)
                .toList();
        return new Table(about + ", " + name, columns, rows, true);
    }

    private String single(AnsweredYear of, Question question) {
        Entry entry = of.at(AnswerKey.of(question.key()));
        if (entry.value() instanceof AnswerValue.Figure figure) {
            return SmallFigures.countsPeople(question) && SmallFigures.isTooSmall(figure, rule)
                    ? FigureWords.HIDDEN
                    : FigureText.of(question, figure.number());
        }
        return SmallFigures.word(entry);
    }

    /** A part whose rows are a table; empty if it has none. What nobody has answered in any row is no column. */
    Optional<Table> rows(Section part, List<Question> asked) {
        List<RowTree.Node> nodes = RowTree.of(part, year.answers());
        List<Question> questions = asked.stream()
                .filter(question -> nodes.stream().anyMatch(node -> !year.at(new AnswerKey(node.key(), question.key()))
                        .isEmpty()))
                .toList();
        if (nodes.isEmpty() || questions.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = questions.stream()
                .map(question -> question.type().isFigure()
                        ? Column.figures(question.label())
                        : Column.of(question.label()).wide(2))
                .toList();
        List<List<Cell>> rows = nodes.stream()
                .map(node -> questions.stream()
                        .map(question -> Cell.of(cell(new AnswerKey(node.key(), question.key()), question)))
                        .toList())
                .toList();
        return Optional.of(new Table(part.title() + ", " + name, columns, rows, true));
    }

    private String cell(AnswerKey at, Question question) {
        Entry entry = year.at(at);
        if (entry.value() instanceof AnswerValue.Figure figure
                && SmallFigures.countsPeople(question)
                && SmallFigures.isTooSmall(figure, rule)) {
            return FigureWords.HIDDEN;
        }
        return entry.value() == null
                ? question.type().isFigure() ? SmallFigures.word(entry) : ""
                : AnswerText.of(year.form(), question, entry.value(), year.answers());
    }
}
