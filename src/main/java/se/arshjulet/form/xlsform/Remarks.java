package se.arshjulet.form.xlsform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is found while a workbook is read, in the order that it is found, each once. */
final class Remarks {

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
        return List.copyOf(problems);
    }

    List<XlsRemark> notes() {
        return List.copyOf(notes);
    }
}
