package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Option;

/** The lists of options that the sheet of choices holds. */
final class ReadLists {

    private static final Set<String> READ = Set.of(Columns.LIST_NAME, Columns.NAME, Columns.LABEL);

    private final Map<String, List<Option>> lists = new LinkedHashMap<>();

    static ReadLists of(ReadSheet sheet, Remarks remarks) {
        ReadLists all = new ReadLists();
        Set<String> otherLanguages = new LinkedHashSet<>();
        for (int row = 2; row <= sheet.lastRow(); row++) {
            String list = sheet.at(row, Columns.LIST_NAME);
            String code = sheet.at(row, Columns.NAME);
            if (list.isEmpty() && code.isEmpty()) {
                continue;
            }
            if (list.isEmpty() || code.isEmpty()) {
                remarks.problem(
                        sheet.name(),
                        row,
                        list.isEmpty() ? Columns.LIST_NAME : Columns.NAME,
                        "Cellen är tom. Fyll i den.");
                continue;
            }
            String label = sheet.words(row, Columns.LABEL, otherLanguages);
            if (label.isEmpty()) {
                remarks.note(sheet.name(), row, Columns.LABEL, "Alternativet har ingen text och heter som sin kod.");
            }
            all.lists
                    .computeIfAbsent(list, name -> new ArrayList<>())
                    .add(new Option(code, label.isEmpty() ? code : label));
        }
        sheet.used().stream()
                .filter(column -> !READ.contains(column))
                .forEach(column -> remarks.note(sheet.name(), 1, column, "Kolumnen lästes inte."));
        return all;
    }

    /** Null if there is no such list. */
    @Nullable
    List<Option> find(String list) {
        List<Option> options = lists.get(list);
        return options == null ? null : List.copyOf(options);
    }
}
