package se.arshjulet.form.xlsform;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import se.arshjulet.spreadsheet.Workbooks;

/** A workbook written as people read one: a line a row, with bars between the cells. */
final class Sheets {

    private static final String SETTINGS = """
            form_title | form_id
            Enkät      | enkat
            """;

    private Sheets() {}

    static byte[] of(String survey, String choices) {
        return of(survey, choices, SETTINGS);
    }

    static byte[] of(String survey, String choices, String settings) {
        return Workbooks.made(workbook -> {
            fill(workbook.createSheet("survey"), survey);
            fill(workbook.createSheet("choices"), choices);
            fill(workbook.createSheet("settings"), settings);
        });
    }

    private static void fill(Sheet sheet, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            String[] cells = lines.get(i).split("\\|", -1);
            for (int j = 0; j < cells.length; j++) {
                if (!cells[j].isBlank()) {
                    row.createCell(j).setCellValue(cells[j].strip());
                }
            }
        }
    }
}
