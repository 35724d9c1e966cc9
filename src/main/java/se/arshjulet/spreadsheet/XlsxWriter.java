package se.arshjulet.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a workbook, row by row to a file of its own, so that a large one does not fill the memory. */
final class XlsxWriter {

    private static final int ROWS_IN_MEMORY = 100;

    /** A character's width in the unit of the format. */
    private static final int CHARACTER = 256;

    private static final int INSTRUCTION_WIDTH = 90;

    private final SXSSFWorkbook workbook;
    private final CellStyles styles;
    private final ChoiceLists choices;
    private final Set<String> names = new HashSet<>(Set.of(ChoiceLists.SHEET.toLowerCase(Locale.ROOT)));

    private XlsxWriter(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        styles = new CellStyles(workbook);
        choices = new ChoiceLists(workbook);
    }

    static byte[] write(NewWorkbook content) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            XlsxWriter writer = new XlsxWriter(workbook);
            content.sheets().forEach(writer::write);
            writer.instruct(content.instructions());
            writer.choices.write();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(NewSheet content) {
        Sheet sheet = workbook.createSheet(name(content.name()));
        List<NewColumn> columns = content.columns();
        int top = content.keys().isEmpty() ? 0 : 1;
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
            sheet.setDefaultColumnStyle(i, styles.of(columns.get(i).format()));
            sheet.setColumnHidden(i, columns.get(i).hidden());
        }
        if (top > 0) {
            Row keys = sheet.createRow(0);
            keys.setZeroHeight(true);
            for (int i = 0; i < content.keys().size(); i++) {
                styles.put(keys.createCell(i), SheetCell.text(content.keys().get(i)));
            }
        }
        Row header = sheet.createRow(top);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = header.createCell(i);
            cell.setCellValue(columns.get(i).header());
            cell.setCellStyle(styles.header());
            choices.offerDown(sheet, columns.get(i), i, top + 1);
        }
        sheet.createFreezePane(0, top + 1);
        for (int i = 0; i < content.rows().size(); i++) {
            Row row = sheet.createRow(top + 1 + i);
            NewColumn own = content.own().get(i);
            if (own != null) {
                row.createCell(columns.size() - 1).setCellStyle(styles.of(own.format()));
                choices.offer(sheet, own, columns.size() - 1, top + 1 + i, 1);
            }
            fill(row, content.rows().get(i));
        }
    }

    private void fill(Row row, List<SheetCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                styles.put(row.createCell(i), cells.get(i));
            }
        }
    }

    private void instruct(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Sheet sheet = workbook.createSheet(name("Anvisningar"));
        sheet.setColumnWidth(0, INSTRUCTION_WIDTH * CHARACTER);
        for (int i = 0; i < lines.size(); i++) {
            Cell cell = sheet.createRow(i).createCell(0);
            cell.setCellValue(lines.get(i));
            cell.setCellStyle(i == 0 ? styles.heading() : styles.prose());
        }
    }

    /** One that a spreadsheet takes and that no other sheet has, whatever its letters' case. */
    private String name(String wished) {
        String safe = WorkbookUtil.createSafeSheetName(wished.isBlank() ? "Blad" : wished.strip(), ' ');
        String name = safe;
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            String ending = " (" + number + ")";
            name = safe.substring(0, Math.min(safe.length(), 31 - ending.length())) + ending;
        }
        return name;
    }
}
