package se.arshjulet.form.xlsform;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is found while a workbook is read, each once; told in the order that one walks through the sheets. */
final class Remarks {

    private static final List<String> SHEETS =
            List.of("", Columns.SETTINGS, Columns.SURVEY, Columns.CHOICES, Columns.OURS);

    private static final Comparator<XlsRemark> IN_ORDER = Comparator.<XlsRemark>comparingInt(
                    remark -> SHEETS.indexOf(remark.sheet()))
            .thenComparingInt(XlsRemark::row);

    /** Whoever has this much wrong has another kind of sheet in hand. */
    private static final int MOST = 300;

    private final Set<XlsRemark> problems = new LinkedHashSet<>();
    private final Set<XlsRemark> notes = new LinkedHashSet<>();

    void problem(SurveyRow row, String column, String message) {
        problem(Columns.SURVEY, row.number(), column, message);
    }

    void problem(String sheet, int row, String column, String message) {
        if (problems.size() < MOST) {
            problems.add(new XlsRemark(sheet, row, column, message));
        }
    }

    void note(SurveyRow row, String column, String message) {
        note(Columns.SURVEY, row.number(), column, message);
    }

    void note(String sheet, int row, String column, String message) {
        if (notes.size() < MOST) {
            notes.add(new XlsRemark(sheet, row, column, message));
        }
    }

    boolean isWell() {
        return problems.isEmpty();
    }

    List<XlsRemark> problems() {
        return problems.stream().sorted(IN_ORDER).toList();
    }

    List<XlsRemark> notes() {
        return notes.stream().sorted(IN_ORDER).toList();
    }
}
