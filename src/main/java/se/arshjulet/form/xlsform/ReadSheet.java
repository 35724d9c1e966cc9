package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjulet.spreadsheet.SheetCell;
import se.arshjulet.spreadsheet.SheetTable;

/** A sheet whose columns are known by their headings, in any order. Rows are counted from 1, and the first is the headings. */
final class ReadSheet {

    private final String name;
    private final SheetTable table;
    private final Map<String, Map<String, Integer>> columns = new LinkedHashMap<>();
    private String language = "";

    private ReadSheet(String name, SheetTable table) {
        this.name = name;
        this.table = table;
    }

    static ReadSheet of(String name, SheetTable table, Remarks remarks) {
        ReadSheet sheet = new ReadSheet(name, table);
        for (int i = 0; i < table.width(); i++) {
            String written = table.at(0, i).text();
            if (!written.isBlank()) {
                Heading heading = Heading.of(written);
                Integer twice = sheet.columns
                        .computeIfAbsent(heading.column(), column -> new LinkedHashMap<>())
                        .putIfAbsent(heading.language(), i);
                if (twice != null) {
                    remarks.problem(name, 1, written, "Kolumnen finns två gånger. Behåll den ena.");
                }
            }
        }
        sheet.refusals(remarks);
        return sheet;
    }

    static ReadSheet none(String name) {
        return new ReadSheet(name, new SheetTable(name, List.of(), Set.of(), Set.of(), List.of()));
    }

    private void refusals(Remarks remarks) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                SheetCell cell = table.at(row, column);
                if (cell.isRefused() && !table.at(0, column).isBlank()) {
                    remarks.problem(name, row + 1, table.at(0, column).text(), String.valueOf(cell.remark()));
                }
            }
        }
    }

    String name() {
        return name;
    }

    int lastRow() {
        return table.rows().size();
    }

    boolean isBlank(int row) {
        return columns.values().stream()
                .flatMap(byLanguage -> byLanguage.values().stream())
                .allMatch(column -> table.at(row - 1, column).isBlank());
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** Those with something in them, other than the headings. */
    Set<String> used() {
        Set<String> used = new LinkedHashSet<>();
        columns.forEach((column, byLanguage) ->
                byLanguage.values().stream().filter(index -> isUsed(index)).forEach(index -> used.add(column)));
        return used;
    }

    private boolean isUsed(int column) {
        for (int row = 1; row < table.rows().size(); row++) {
            if (!table.at(row, column).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** What stands there, without what was typed around it. */
    String at(int row, String column) {
        Integer index = columns.getOrDefault(column, Map.of()).get("");
        return index == null ? "" : table.at(row - 1, index).text().strip();
    }

    /** Those that there are texts in; empty for texts of no named language. */
    List<String> languages() {
        Set<String> all = new LinkedHashSet<>();
        for (String column : List.of(Columns.LABEL, Columns.HINT, Columns.CONSTRAINT_MESSAGE)) {
            columns.getOrDefault(column, Map.of()).forEach((written, index) -> {
                if (isUsed(index)) {
                    all.add(written);
                }
            });
        }
        return new ArrayList<>(all);
    }

    void speak(String chosen) {
        this.language = chosen;
    }

    /** As it was written, in the language that the form gets, or where that is missing in the one that is there. */
    String words(int row, String column, Set<String> otherLanguages) {
        Map<String, Integer> byLanguage = columns.getOrDefault(column, Map.of());
        List<String> order = new ArrayList<>(List.of(language, ""));
        order.addAll(byLanguage.keySet());
        for (String written : order) {
            Integer index = byLanguage.get(written);
            String text = index == null ? "" : table.at(row - 1, index).text();
            if (!text.isBlank()) {
                if (!written.equals(language) && !written.isEmpty()) {
                    otherLanguages.add(written);
                }
                return text;
            }
        }
        return "";
    }

    String words(int row, String column) {
        return words(row, column, new HashSet<>());
    }
}
