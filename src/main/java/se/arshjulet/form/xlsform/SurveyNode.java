package se.arshjulet.form.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A row and, of one that begins a group, what stands in it. */
record SurveyNode(SurveyRow row, List<SurveyNode> children) {

    private static final int DEEPEST = 12;

    boolean isGroup() {
        return row.type().word() == RowType.Word.BEGIN_GROUP;
    }

    boolean isRepeat() {
        return row.type().word() == RowType.Word.BEGIN_REPEAT;
    }

    /** The rows of the sheet, those of groups within them. */
    static List<SurveyNode> all(ReadSheet survey, Remarks remarks) {
        List<SurveyNode> top = new ArrayList<>();
        Deque<SurveyNode> open = new ArrayDeque<>();
        for (int number = 2; number <= survey.lastRow(); number++) {
            String written = survey.at(number, Columns.TYPE);
            if (written.isEmpty() || written.startsWith("#")) {
                if (!survey.isBlank(number) && written.isEmpty()) {
                    remarks.problem(
                            survey.name(), number, Columns.TYPE, "Raden har ingen typ. Skriv en, eller töm raden.");
                }
                continue;
            }
            SurveyRow row = new SurveyRow(survey, number, RowType.of(written));
            if (row.type().word().isEnd()) {
                end(row, open, remarks);
                continue;
            }
            SurveyNode node = new SurveyNode(row, new ArrayList<>());
            (open.isEmpty() ? top : open.peek().children()).add(node);
            if (row.type().word().isBegin()) {
                open.push(node);
            }
            if (open.size() > DEEPEST) {
                remarks.problem(row, Columns.TYPE, "Grupperna ligger i för många nivåer. Dela upp dem.");
                return top;
            }
        }
        open.forEach(node -> remarks.problem(
                node.row(), Columns.TYPE, "Gruppen slutar inte. Lägg till en rad end_group eller end_repeat."));
        return top;
    }

    private static void end(SurveyRow row, Deque<SurveyNode> open, Remarks remarks) {
        boolean repeat = row.type().word() == RowType.Word.END_REPEAT;
        if (open.isEmpty() || open.peek().isRepeat() != repeat) {
            remarks.problem(
                    row,
                    Columns.TYPE,
                    "Här slutar %s som inte har börjat. Kontrollera raderna begin och end."
                            .formatted(repeat ? "en upprepad grupp" : "en grupp"));
        } else {
            open.pop();
        }
    }
}
