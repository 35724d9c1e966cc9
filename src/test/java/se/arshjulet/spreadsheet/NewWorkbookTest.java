package se.arshjulet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.spreadsheet.NewColumn.Format;
import se.arshjulet.spreadsheet.SheetCell.Kind;

class NewWorkbookTest {

    private static final List<NewColumn> COLUMNS = List.of(
            NewColumn.of("Namn", 30, Format.TEXT),
            NewColumn.of("Antal", 10, Format.NUMBER),
            NewColumn.of("Från och med", 12, Format.DATE),
            new NewColumn("Nivå", 14, Format.TEXT, List.of("Strategisk", "Operativ"), true));

    @Test
    void whatIsWrittenIsReadBack() {
        List<SheetCell> row = List.of(
                SheetCell.text("Två\nrader"),
                new SheetCell(Kind.NUMBER, "1234.5", null),
                new SheetCell(Kind.DATE, "2026-03-31", null),
                SheetCell.text("Operativ"),
                new SheetCell(Kind.PERCENT, "45.6 %", null),
                new SheetCell(Kind.DATE, "2026-03-31 13:30", null),
                SheetCell.text("007"));
        SheetTable table = SheetFile.first(workbook(List.of(row)).write());
        assertThat(table.name()).isEqualTo("Samverkan");
        assertThat(table.rows().get(2)).isEqualTo(row);
        assertThat(table.at(1, 3).text()).isEqualTo("Nivå");
        assertThat(table.at(0, 1).text()).isEqualTo("antal");
        assertThat(table.hiddenRows()).isEqualTo(Set.of(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46 13 20 60 00", "-3", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void whatLooksLikeAFormulaIsWrittenAsText(String text) {
        opened(workbook(List.of(List.of(SheetCell.text(text)))), workbook -> {
            XSSFCell cell = workbook.getSheetAt(0).getRow(2).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        });
    }

    @Test
    void anIdentityWithManyDigitsIsNotRounded() {
        SheetCell number = new SheetCell(Kind.NUMBER, "12345678901234567890", null);
        SheetTable table = SheetFile.first(workbook(List.of(List.of(number))).write());
        assertThat(table.at(2, 0)).isEqualTo(SheetCell.text("12345678901234567890"));
    }

    @Test
    void theHeaderStaysAndChoicesAreOffered() {
        opened(workbook(List.of()), workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getColumnWidth(0)).isEqualTo(30 * 256);
            assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            XSSFDataValidation validation = sheet.getDataValidations().get(0);
            assertThat(validation.getRegions().getCellRangeAddresses()[0].formatAsString())
                    .isEqualTo("D3:D1002");
            assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("Val!$A$1:$A$2");
            assertThat(validation.getShowErrorBox()).isTrue();
            assertThat(sheet.getCTWorksheet()
                            .getDataValidations()
                            .getDataValidationArray(0)
                            .getShowDropDown())
                    .as("the attribute that hides the arrow")
                    .isFalse();
            assertThat(workbook.getSheet("Val").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Operativ");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Val"))).isTrue();
            assertThat(workbook.getSheet("Anvisningar").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Så här fyller du i");
        });
    }

    @Test
    void sheetsGetNamesThatASpreadsheetTakesAndNoTwoTheSame() {
        NewSheet sheet = new NewSheet("Insatser: mål/syfte med ett mycket långt namn", List.of(), COLUMNS, List.of());
        opened(
                new NewWorkbook(List.of(sheet, sheet, new NewSheet("val", List.of(), COLUMNS, List.of())), List.of()),
                workbook -> {
                    assertThat(workbook.getSheetName(0)).hasSize(31).startsWith("Insatser  mål syfte");
                    assertThat(workbook.getSheetName(1)).endsWith(" (2)");
                    assertThat(workbook.getSheetName(2)).isEqualTo("val (2)");
                });
    }

    private static NewWorkbook workbook(List<List<SheetCell>> rows) {
        return new NewWorkbook(
                List.of(new NewSheet("Samverkan", List.of("name", "antal", "from", "level"), COLUMNS, rows)),
                List.of("Så här fyller du i", "En rad för varje samverkan."));
    }

    private static void opened(NewWorkbook written, Consumer<XSSFWorkbook> look) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written.write()))) {
            look.accept(workbook);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
