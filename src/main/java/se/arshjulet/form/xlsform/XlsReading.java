package se.arshjulet.form.xlsform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormFault;

/** What a workbook says. All of it is a form, or nothing is.
 * @param form     null if there is a problem
 * @param problems what has to be changed in the workbook first
 * @param notes    what was left out or understood in some way, and keeps nothing from being used
 * @param rows     by what a fault calls it, "Fråga antal", the row of the sheet that it came from */
public record XlsReading(
        @Nullable FormDefinition form, List<XlsRemark> problems, List<XlsRemark> notes, Map<String, Integer> rows) {

    private static final Map<String, String> COLUMNS = Map.of(
            "showIf", Columns.RELEVANT,
            "requiredIf", Columns.REQUIRED,
            "constraints", Columns.CONSTRAINT,
            "calculation", Columns.CALCULATION);

    public XlsReading {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        rows = Map.copyOf(rows);
    }

    /** What keeps the form from being published, at the rows that it came from. */
    public List<XlsRemark> at(List<FormFault> faults) {
        return faults.stream()
                .map(this::at)
                .sorted(Comparator.comparingInt(XlsRemark::row))
                .toList();
    }

    private XlsRemark at(FormFault fault) {
        int comma = fault.place().indexOf(", ");
        String whole = comma < 0 ? fault.place() : fault.place().substring(0, comma);
        Integer row = rows.get(whole);
        String column = comma < 0 ? "" : COLUMNS.getOrDefault(fault.place().substring(comma + 2), "");
        return row == null
                ? new XlsRemark(Columns.SETTINGS, 0, "", whole + ": " + fault.plain())
                : new XlsRemark(Columns.SURVEY, row, column, fault.plain());
    }
}
