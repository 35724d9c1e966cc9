package se.arshjulet.form.xlsform;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;

/** The lists of the sheet of choices. Questions with the same options share one. */
final class ListNames {

    private static final String YES_NO = "yes_no";
    private static final List<Option> YES_AND_NO = List.of(Names.YES, Names.NO);

    private final Map<List<Option>, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of(YES_NO));

    String of(Question question) {
        return name(question.options(), question.key());
    }

    String yesNo() {
        return name(YES_AND_NO, YES_NO);
    }

    private String name(List<Option> list, String wished) {
        return names.computeIfAbsent(list, options -> {
            if (options.equals(YES_AND_NO)) {
                return YES_NO;
            }
            String name = wished;
            while (!taken.add(name)) {
                name += "_";
            }
            return name;
        });
    }

    WrittenSheet sheet() {
        WrittenSheet sheet =
                new WrittenSheet(Columns.CHOICES, List.of(Columns.LIST_NAME, Columns.NAME, Columns.LABEL), List.of());
        names.forEach((options, list) -> options.forEach(option -> sheet.add(new NewRow()
                .with(Columns.LIST_NAME, list)
                .with(Columns.NAME, option.code())
                .with(Columns.LABEL, option.label()))));
        return sheet;
    }
}
