package se.arshjulet.form.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.spreadsheet.SheetCell;

/** Which of some things the cells of a line name, by label or by key: the columns of a table by its header, say. */
final class Labels {

    private final Map<String, Integer> byName = new HashMap<>();

    /** @param label first is the one that stands when two are called the same */
    void add(int index, String... names) {
        for (String name : names) {
            byName.putIfAbsent(plain(name), index);
        }
    }

    /** Which is so called; empty if none is. */
    Optional<Integer> find(String name) {
        String sought = plain(name);
        return sought.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(sought));
    }

    /** By cell what it names, if the line is one of names: at least half of what stands there is known, each once. */
    Optional<List<Optional<Integer>>> header(List<SheetCell> line) {
        List<Optional<Integer>> named = new ArrayList<>();
        long filled = line.stream()
                .filter(cell -> !cell.isBlank() && !cell.isRefused())
                .count();
        for (SheetCell cell : line) {
            Optional<Integer> found = find(cell.text());
            named.add(found.filter(index -> !named.contains(Optional.of(index))));
        }
        long known = named.stream().filter(Optional::isPresent).count();
        return known > 0 && known * 2 >= filled ? Optional.of(named) : Optional.empty();
    }

    /** Without what differs between a form, its sheet and somebody's copy of it: case, units in brackets, marks. */
    private static String plain(String name) {
        return name.replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[\\s\\u00a0*:]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
