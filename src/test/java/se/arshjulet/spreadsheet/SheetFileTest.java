package se.arshjulet.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.spreadsheet.SheetCell.Kind;

/** What is read from files as honest people make them. */
class SheetFileTest {

    @ParameterizedTest
    @MethodSource
    void textIsReadInTheAlphabetAndWithTheSeparatorThatItHas(byte[] file) {
        assertThat(Texts.of(SheetFile.first(file)))
                .containsExactly(List.of("Kommun", "Antal"), List.of("Åtvidaberg", "12"));
    }

    static Stream<byte[]> textIsReadInTheAlphabetAndWithTheSeparatorThatItHas() {
        String semicolons = "Kommun;Antal\r\nÅtvidaberg;12\r\n";
        return Stream.of(
                semicolons.getBytes(UTF_8),
                ("\uFEFF" + semicolons).getBytes(UTF_8),
                semicolons.getBytes(Charset.forName("windows-1252")),
                ("\uFEFF" + semicolons.replace(';', '\t')).getBytes(UTF_16LE),
                semicolons.replace(';', ',').getBytes(UTF_8),
                ("sep=|\r\n" + semicolons.replace(';', '|')).getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource
    void aNumberIsTakenForWhatTheSheetShows(double number, String format, Kind kind, String text) {
        SheetCell cell = cell((workbook, cellOf) -> {
            cellOf.setCellValue(number);
            cellOf.setCellStyle(style(workbook, format));
        });
        assertThat(cell).isEqualTo(new SheetCell(kind, text, null));
    }

    static Stream<Arguments> aNumberIsTakenForWhatTheSheetShows() {
        return Stream.of(
                arguments(5672, "General", Kind.NUMBER, "5672"),
                arguments(0.1 + 0.2, "General", Kind.NUMBER, "0.3"),
                arguments(1e15, "General", Kind.NUMBER, "1000000000000000"),
                arguments(1.5e-7, "General", Kind.NUMBER, "0.00000015"),
                arguments(-12.5, "#,##0.00", Kind.NUMBER, "-12.5"),
                arguments(-0.0, "General", Kind.NUMBER, "0"),
                arguments(1250000, "# ##0 \"kr\"", Kind.NUMBER, "1250000"),
                arguments(7, "0\" dagar 100%\"", Kind.NUMBER, "7"),
                arguments(0.45, "0%", Kind.PERCENT, "45 %"),
                arguments(0.456, "0.0 %", Kind.PERCENT, "45.6 %"),
                arguments(0.07, "0%", Kind.PERCENT, "7 %"),
                arguments(46112, "yyyy-mm-dd", Kind.DATE, "2026-03-31"),
                arguments(46112, "d mmm yyyy", Kind.DATE, "2026-03-31"),
                arguments(46112.5625, "yyyy-mm-dd hh:mm", Kind.DATE, "2026-03-31 13:30"),
                arguments(0.5625, "hh:mm", Kind.DATE, "13:30"));
    }

    @Test
    void aDateThatIsNoneIsRefusedAtTheCell() {
        SheetCell cell = cell((workbook, cellOf) -> {
            cellOf.setCellValue(-3);
            cellOf.setCellStyle(style(workbook, "yyyy-mm-dd"));
        });
        assertThat(cell.isRefused()).isTrue();
        assertThat(cell.remark()).contains("formaterad som ett datum");
    }

    @Test
    void datesOfAnOldMacintoshAreTheSameDays() {
        byte[] file = Workbooks.made(workbook -> {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            Cell cell = workbook.createSheet().createRow(0).createCell(0);
            cell.setCellValue(DateUtil.getExcelDate(LocalDate.of(2026, 3, 31), true));
            cell.setCellStyle(style(workbook, "yyyy-mm-dd"));
        });
        assertThat(SheetFile.first(file).at(0, 0).text()).isEqualTo("2026-03-31");
    }

    @Test
    void aFormulaGivesWhatItWasComputedToAndSaysSo() {
        byte[] file = Workbooks.made(workbook -> {
            XSSFSheet sheet = workbook.createSheet("Blad1");
            sheet.createRow(0).createCell(0).setCellValue(20);
            sheet.createRow(1).createCell(0).setCellFormula("A1*2");
            sheet.createRow(2).createCell(0).setCellFormula("\"hej \"&\"du\"");
            sheet.createRow(3).createCell(0).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(4).createCell(0).setCellFormula("A1*3");
        });
        SheetTable table = SheetFile.first(file);
        assertThat(table.at(1, 0)).isEqualTo(new SheetCell(Kind.NUMBER, "40", CellValues.COMPUTED));
        assertThat(table.at(2, 0)).isEqualTo(new SheetCell(Kind.TEXT, "hej du", CellValues.COMPUTED));
        assertThat(table.at(3, 0).kind()).isEqualTo(Kind.REFUSED);
        assertThat(table.at(3, 0).remark()).contains("felet #DIV/0!");
        assertThat(table.at(4, 0).kind()).isEqualTo(Kind.REFUSED);
        assertThat(table.at(4, 0).remark()).contains("utan uträknat värde");
        assertThat(table.place(4, 0)).isEqualTo("Blad1, cell A5");
    }

    @Test
    void ofMergedCellsTheFirstHasTheValueAndTheOthersAReason() {
        byte[] file = Workbooks.made(workbook -> {
            XSSFSheet sheet = workbook.createSheet("Blad1");
            sheet.createRow(0).createCell(0).setCellValue("En rubrik över hela bladet");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:XFD1"));
            sheet.createRow(2).createCell(1).setCellValue("Linköping");
            sheet.getRow(2).createCell(2).setCellValue("och Kinda");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B5"));
        });
        SheetTable table = SheetFile.first(file);
        assertThat(table.width()).isEqualTo(3);
        assertThat(table.at(2, 1)).isEqualTo(SheetCell.text("Linköping"));
        assertThat(table.at(3, 1).isRefused()).isTrue();
        assertThat(table.at(4, 1).remark()).contains("sammanfogad med B3");
        assertThat(table.at(2, 2)).isEqualTo(SheetCell.text("och Kinda"));
        assertThat(table.at(0, 2).remark()).contains("sammanfogad med A1");
    }

    @Test
    void whatIsHiddenInASheetIsReadAndTold() {
        byte[] file = Workbooks.made(workbook -> {
            XSSFSheet sheet = workbook.createSheet();
            for (int row = 0; row < 3; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row);
                sheet.getRow(row).createCell(1).setCellValue("x");
            }
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
        });
        SheetTable table = SheetFile.first(file);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.hiddenRows()).isEqualTo(Set.of(1));
        assertThat(table.hiddenColumns()).isEqualTo(Set.of(1));
    }

    @Test
    void theFirstSheetThatShowsIsReadAndTheOthersAreNamed() {
        byte[] file = Workbooks.made(workbook -> {
            for (String name : List.of("Listor", "Svar", "Mer", "Gömt")) {
                workbook.createSheet(name).createRow(0).createCell(0).setCellValue("i " + name);
            }
            workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
            workbook.setSheetVisibility(3, SheetVisibility.HIDDEN);
        });
        SheetTable first = SheetFile.first(file);
        assertThat(first.name()).isEqualTo("Svar");
        assertThat(first.at(0, 0).text()).isEqualTo("i Svar");
        assertThat(first.notes())
                .containsExactly("Andra blad lästes inte: Mer.", "Dolda blad lästes inte: Listor, Gömt.");
        assertThat(SheetFile.all(file)).extracting(SheetTable::name).containsExactly("Svar", "Mer");
    }

    @Test
    void textsBooleansAndEmptyFormattedCells() {
        byte[] file = Workbooks.made(workbook -> {
            XSSFSheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("007");
            sheet.getRow(0).createCell(1).setCellValue(true);
            sheet.getRow(0).createCell(2).setCellValue("Två\nrader <b>&amp;</b>");
            sheet.createRow(20_000).createCell(300).setCellStyle(style(workbook, "0%"));
        });
        SheetTable table = SheetFile.first(file);
        assertThat(Texts.of(table)).containsExactly(List.of("007", "ja", "Två\nrader <b>&amp;</b>"));
        assertThat(table.at(0, 0).kind()).isEqualTo(Kind.TEXT);
    }

    @Test
    void theStrictDialectIsReadToo() {
        byte[] file = Workbooks.strict(
                "<row r='1'><c r='A1' t='inlineStr'><is><r><t>Hej</t></r><r><t> du</t></r></is></c><c r='B1'><v>4.5</v></c><c t='d'><v>2026-03-31T00:00:00</v></c></row>");
        assertThat(Texts.of(SheetFile.first(file))).containsExactly(List.of("Hej du", "4.5", "2026-03-31"));
    }

    @Test
    void cellsThatDoNotSayWhereTheyAreComeInOrder() {
        byte[] file = Workbooks.raw("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>");
        assertThat(Texts.of(SheetFile.first(file))).containsExactly(List.of("1", "2"), List.of("", "3"));
    }

    @Test
    void aPasswordOrAnOlderFormatIsSaid() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("hej");
            workbook.write(old);
        }
        assertThatThrownBy(() -> SheetFile.first(old.toByteArray())).hasMessageContaining("äldre format (.xls)");
        assertThatThrownBy(() -> SheetFile.first(encrypted())).hasMessageContaining("lösenord");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\3\4 är bara början", "\0\1\2", "a;b\0c"})
    void whatIsNoTableIsSaidToBeNone(String content) {
        assertThatThrownBy(() -> SheetFile.first(content.getBytes(UTF_8)))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessageContaining("går inte att läsa som ett kalkylblad");
    }

    private static byte[] encrypted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("hemligt");
            try (var stream = encryptor.getDataStream(system)) {
                stream.write(Workbooks.raw("<row><c><v>1</v></c></row>"));
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            system.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private interface Filling {
        void fill(XSSFWorkbook workbook, Cell cell);
    }

    private static SheetCell cell(Filling filling) {
        return SheetFile.first(Workbooks.made(workbook -> filling.fill(
                        workbook, workbook.createSheet().createRow(0).createCell(0))))
                .at(0, 0);
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
