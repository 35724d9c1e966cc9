package se.arshjulet.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** That a grid of figures has rows and columns, and that its sums add up what there is. */
final class GridCheck {

    private static final int MOST_LINES = 60;

    private GridCheck() {}

    static void check(Question question, Grid grid, FormFaults faults) {
        lines(question, "rad", grid.rows(), faults);
        lines(question, "kolumn", grid.columns(), faults);
    }

    private static void lines(Question question, String kind, List<Grid.Line> lines, FormFaults faults) {
        if (lines.isEmpty()) {
            faults.at(question, "Tabellen har ingen %s. Lägg till minst en.".formatted(kind));
        }
        if (lines.size() > MOST_LINES) {
            faults.at(
                    question,
                    "Tabellen har för många: %d i stället för högst %d (%s)."
                            .formatted(lines.size(), MOST_LINES, kind));
        }
        Map<String, Grid.Line> byKey =
                lines.stream().collect(Collectors.toMap(Grid.Line::key, Function.identity(), (a, b) -> a));
        for (Grid.Line line : lines) {
            for (String part : line.sumOf()) {
                if (!byKey.containsKey(part)) {
                    faults.at(
                            question,
                            "Summan %s räknar in %s, som inte finns bland tabellens %s."
                                    .formatted(line.key(), part, kind.equals("rad") ? "rader" : "kolumner"),
                            "Summan ”%s” räknar in något som inte finns i tabellen.".formatted(line.label()));
                }
            }
            if (new HashSet<>(line.sumOf()).size() < line.sumOf().size()) {
                faults.at(
                        question,
                        "Summan %s räknar in samma sak två gånger. Ta bort det ena.".formatted(line.key()),
                        "Summan ”%s” räknar in samma sak två gånger. Ta bort det ena.".formatted(line.label()));
            }
            if (line.typed() && !line.isSum()) {
                faults.at(
                        question,
                        "%s är ingen summa, så typed gör ingen skillnad. Ta bort det.".formatted(line.key()),
                        "”%s” är ingen summa.".formatted(line.label()));
            }
            if (contains(line, line.key(), byKey, new HashSet<>())) {
                faults.at(
                        question,
                        "Summan %s räknar in sig själv. Rätta sumOf.".formatted(line.key()),
                        "Summan ”%s” räknar in sig själv.".formatted(line.label()));
            }
        }
        if (!lines.isEmpty() && lines.stream().allMatch(Grid.Line::isComputed)) {
            faults.at(question, "I tabellen finns inget att fylla i: alla är summor (%s).".formatted(kind));
        }
    }

    private static boolean contains(Grid.Line line, String key, Map<String, Grid.Line> byKey, Set<String> seen) {
        return line.sumOf().stream()
                .anyMatch(part -> part.equals(key)
                        || seen.add(part) && byKey.containsKey(part) && contains(byKey.get(part), key, byKey, seen));
    }
}
