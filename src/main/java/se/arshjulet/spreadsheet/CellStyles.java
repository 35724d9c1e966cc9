package se.arshjulet.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look, and how a value is put in one so that a spreadsheet takes it for what it is. */
final class CellStyles {

    /** More digits than a spreadsheet can count with are an identity, and kept as text. */
    private static final int MOST_DIGITS = 15;

    private final Workbook workbook;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle percent;
    private final CellStyle date;
    private final CellStyle moment;
    private final CellStyle literal;
    private final CellStyle header;
    private final CellStyle heading;
    private final CellStyle prose;

    CellStyles(Workbook workbook) {
        this.workbook = workbook;
        text = formatted("@");
        text.setWrapText(true);
        number = formatted("General");
        percent = formatted("0.##########%");
        date = formatted("yyyy\\-mm\\-dd");
        moment = formatted("yyyy\\-mm\\-dd\\ hh:mm");
        literal = formatted("@");
        literal.setQuotePrefixed(true);
        literal.setWrapText(true);
        header = formatted("@");
        header.setFont(bold());
        header.setWrapText(true);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading = formatted("@");
        heading.setFont(bold());
        prose = formatted("@");
        prose.setWrapText(true);
    }

    private CellStyle formatted(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private Font bold() {
        Font font = workbook.createFont();
        font.setBold(true);
        return font;
    }

    CellStyle header() {
        return header;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle prose() {
        return prose;
    }

    CellStyle of(NewColumn.Format format) {
        return switch (format) {
            case TEXT -> text;
            case NUMBER -> number;
            case DATE -> date;
        };
    }

    void put(Cell cell, SheetCell value) {
        switch (value.kind()) {
            case NUMBER -> putNumber(cell, value.text(), new BigDecimal(value.text()), number);
            case PERCENT -> {
                String figure = value.text().replace("%", "").strip();
                putNumber(cell, value.text(), new BigDecimal(figure).movePointLeft(2), percent);
            }
            case DATE -> putDate(cell, value.text());
            case TEXT, REFUSED -> putText(cell, value.text());
        }
    }

    private void putNumber(Cell cell, String written, BigDecimal value, CellStyle style) {
        if (value.stripTrailingZeros().precision() > MOST_DIGITS) {
            putText(cell, written);
        } else {
            cell.setCellValue(value.doubleValue());
            cell.setCellStyle(style);
        }
    }

    private void putDate(Cell cell, String written) {
        try {
            if (written.length() > 10) {
                cell.setCellValue(LocalDateTime.parse(written.replace(' ', 'T')));
                cell.setCellStyle(moment);
            } else {
                cell.setCellValue(LocalDate.parse(written));
                cell.setCellStyle(date);
            }
        } catch (DateTimeParseException onlyATime) {
            putText(cell, written);
        }
    }

    /** What begins like a formula gets the mark that says that it is none, also when the sheet is saved as text and opened. */
    private void putText(Cell cell, String written) {
        cell.setCellValue(written);
        cell.setCellStyle(!written.isEmpty() && "=+-@\t\r".indexOf(written.charAt(0)) >= 0 ? literal : text);
    }
}
