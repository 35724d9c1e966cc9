package se.arshjulet.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What may be chosen in a cell. The lists stand in a hidden sheet, since a list in the cell itself may be 255 characters. */
final class ChoiceLists {

    static final String SHEET = "Val";

    /** As far down as people may fill the sheet. */
    private static final int ROWS = 1_000;

    private final SXSSFWorkbook workbook;
    private final List<List<String>> lists = new ArrayList<>();

    ChoiceLists(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** In a whole column. */
    void offerDown(Sheet sheet, NewColumn column, int index, int firstRow) {
        offer(sheet, column, index, firstRow, ROWS);
    }

    void offer(Sheet sheet, NewColumn column, int index, int firstRow, int rows) {
        if (column.choices().isEmpty()) {
            return;
        }
        int list = lists.indexOf(column.choices());
        if (list < 0) {
            list = lists.size();
            lists.add(column.choices());
        }
        String letter = CellReference.of(0, list).replace("1", "");
        String formula = "%s!$%s$1:$%s$%d"
                .formatted(SHEET, letter, letter, column.choices().size());
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(formula),
                new CellRangeAddressList(firstRow, firstRow + rows - 1, index, index));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox("Finns inte i listan", "Välj ett av alternativen i cellens lista.");
        validation.setShowErrorBox(column.onlyChoices());
        sheet.addValidationData(validation);
    }

    void write() {
        if (lists.isEmpty()) {
            return;
        }
        Sheet sheet = workbook.createSheet(SHEET);
        int height = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < lists.size(); column++) {
                if (i < lists.get(column).size()) {
                    row.createCell(column).setCellValue(lists.get(column).get(i));
                }
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }
}
