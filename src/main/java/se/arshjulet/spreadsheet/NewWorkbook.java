package se.arshjulet.spreadsheet;

import java.util.List;

/** An .xlsx file to be given out.
 * @param instructions lines of a last sheet, the first of them its heading; no such sheet if empty */
public record NewWorkbook(List<NewSheet> sheets, List<String> instructions) {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public NewWorkbook {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook without sheets cannot be opened");
        }
        sheets = List.copyOf(sheets);
        instructions = List.copyOf(instructions);
    }

    /** The file. */
    public byte[] write() {
        return XlsxWriter.write(this);
    }
}
