package se.arshjulet.form.xlsform;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a sheet that is written, by column. */
final class NewRow {

    private final Map<String, String> cells = new LinkedHashMap<>();

    static NewRow of(String type, String name) {
        return new NewRow().with(Columns.TYPE, type).with(Columns.NAME, name);
    }

    /** What is no, nothing and empty leaves its cell empty. */
    NewRow with(String column, @Nullable Object value) {
        String text = text(value);
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
        return this;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "";
        }
        if (value instanceof Collection<?> items) {
            return String.join(" ", items.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : value.toString();
    }

    String at(String column) {
        return cells.getOrDefault(column, "");
    }

    Map<String, String> cells() {
        return cells;
    }
}
