package se.arshjulet.appendix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FigureText;
import se.arshjulet.form.Grid;
import se.arshjulet.form.Question;
import se.arshjulet.suppression.Cell;
import se.arshjulet.suppression.DisclosureControl;
import se.arshjulet.suppression.FiguresDisagreeException;
import se.arshjulet.suppression.Relation;
import se.arshjulet.suppression.Rule;
import se.arshjulet.suppression.Suppression;
import se.arshjulet.suppression.SuppressionProblem;

/** A grid's figures of one year, with what a reader may see of them. Each year is judged by itself, so that a year's figures are
 * hidden alike in its own appendix and beside the next one's. */
final class SmallFigures {

    /** What is counted where a count can point somebody out. */
    private static final Set<String> PEOPLE = Set.of("personer", "deltagare", "kvinnor", "män", "individer");

    private final AnsweredYear year;
    private final Question grid;
    private final @Nullable Suppression verdicts;
    private final boolean disagree;

    private SmallFigures(AnsweredYear year, Question grid, @Nullable Suppression verdicts, boolean disagree) {
        this.year = year;
        this.grid = grid;
        this.verdicts = verdicts;
        this.disagree = disagree;
    }

    static boolean countsPeople(Question question) {
        return PEOPLE.contains(FigureText.unit(question).toLowerCase(Locale.ROOT));
    }

    static boolean isTooSmall(AnswerValue.Figure figure, Rule rule) {
        return figure.number().signum() > 0 && figure.number().compareTo(BigDecimal.valueOf(rule.threshold())) < 0;
    }

    static boolean isBlank(AnsweredYear year, Question grid) {
        return grid.cells().stream()
                .allMatch(cell -> year.at(AnswerKey.of(cell.question().key())).isEmpty());
    }

    static SmallFigures of(AnsweredYear year, Question question, Rule rule) {
        Grid grid = question.grid();
        if (grid == null || !countsPeople(question)) {
            return new SmallFigures(year, question, null, false);
        }
        Map<String, Cell> cells = new HashMap<>();
        for (Grid.Line row : grid.rows()) {
            for (Grid.Line column : grid.columns()) {
                String key = key(question, row.key(), column.key());
                cells.put(key, cell(key, year.at(AnswerKey.of(key))));
            }
        }
        try {
            return new SmallFigures(
                    year,
                    question,
                    DisclosureControl.protect(
                            new SuppressionProblem(rule, List.copyOf(cells.values()), relations(question, grid))),
                    false);
        } catch (FiguresDisagreeException | ArithmeticException disagree) {
            return new SmallFigures(year, question, null, true);
        }
    }

    private static Cell cell(String key, Entry entry) {
        return entry.value() instanceof AnswerValue.Figure figure
                ? Cell.of(key, figure.number().longValueExact())
                : Cell.missing(key);
    }

    private static List<Relation> relations(Question question, Grid grid) {
        List<Relation> relations = new ArrayList<>();
        for (Grid.Line row : grid.rows()) {
            for (Grid.Line column : grid.columns()) {
                if (row.isSum()) {
                    relations.add(Relation.sum(
                            row.label() + ", " + column.label(),
                            key(question, row.key(), column.key()),
                            row.sumOf().stream()
                                    .map(part -> key(question, part, column.key()))
                                    .toList()));
                }
                if (column.isSum()) {
                    relations.add(Relation.sum(
                            column.label() + ", " + row.label(),
                            key(question, row.key(), column.key()),
                            column.sumOf().stream()
                                    .map(part -> key(question, row.key(), part))
                                    .toList()));
                }
            }
        }
        return relations;
    }

    private static String key(Question grid, String row, String column) {
        return grid.key() + "." + row + "." + column;
    }

    /** Sums that are none: then nothing is known of what a reader could work out, and nothing is shown. */
    boolean disagree() {
        return disagree;
    }

    String text(String row, String column) {
        String key = key(grid, row, column);
        Entry entry = year.at(AnswerKey.of(key));
        if (entry.value() instanceof AnswerValue.Figure figure) {
            boolean hidden = verdicts != null && verdicts.of(key).isSuppressed();
            return hidden ? FigureWords.HIDDEN : FigureText.of(figure.number());
        }
        return word(entry);
    }

    static String word(Entry entry) {
        return switch (entry.status()) {
            case TOO_SMALL -> FigureWords.TOO_SMALL;
            case NONE_EXISTS -> FigureWords.NONE;
            case EMPTY, GIVEN -> FigureWords.EMPTY;
        };
    }
}
