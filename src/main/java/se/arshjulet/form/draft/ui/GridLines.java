package se.arshjulet.form.draft.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Grid;
import se.arshjulet.form.Option;

/** The lines of a grid out of lines of text, beside what they were. */
final class GridLines {

    private GridLines() {}

    /** @param before the lines as they were, with their sums
     * @param total  the sum of all the others among them, if there is one
     * @param summed whether there is to be one
     * @param word   what a new sum is called */
    static List<Grid.Line> read(
            List<String> labels, List<Grid.Line> before, Grid.@Nullable Line total, boolean summed, String word) {
        List<Option> named = before.stream()
                .filter(line -> !line.equals(total))
                .map(line -> new Option(line.key(), line.label()))
                .toList();
        List<Grid.Line> lines = new ArrayList<>();
        for (Option option : OptionLines.read(labels, named)) {
            Grid.Line was = before.stream()
                    .filter(line -> line.key().equals(option.code()))
                    .findFirst()
                    .orElse(null);
            lines.add(
                    was == null
                            ? new Grid.Line(key(option.code()), option.label(), List.of(), false)
                            : new Grid.Line(was.key(), option.label(), was.sumOf(), was.typed()));
        }
        if (summed) {
            List<String> parts = lines.stream()
                    .filter(line -> !line.isSum())
                    .map(Grid.Line::key)
                    .toList();
            Grid.Line sum = total == null
                    ? new Grid.Line("total", word, parts, false)
                    : new Grid.Line(total.key(), total.label(), parts, false);
            boolean last = total == null || before.indexOf(total) == before.size() - 1;
            int at = last ? lines.size() : Math.min(before.indexOf(total), lines.size());
            lines.add(at, sum);
        }
        return List.copyOf(lines);
    }

    /** A line is named in expressions, where a hyphen is a minus. */
    private static String key(String code) {
        return code.replace('-', '_');
    }
}
