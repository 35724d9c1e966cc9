package se.arshjulet.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.arshjulet.spreadsheet.Workbooks;

/** What cannot be taken in: each thing is told at its place, and nothing is taken in by halves. */
@Timeout(30)
class UnsupportedTest {

    private static final String EVERYTHING = """
            type                        | name     | label   | relevant         | constraint        | calculation | choice_filter  | trigger  | repeat_count | read_only | default | media::image
            geopoint                    | q1       | Q       |                  |                   |             |                |          |              |           |         |
            geotrace                    | q2       | Q       |                  |                   |             |                |          |              |           |         |
            geoshape                    | q3       | Q       |                  |                   |             |                |          |              |           |         |
            start-geopoint              | q4       | Q       |                  |                   |             |                |          |              |           |         |
            audio                       | q5       | Q       |                  |                   |             |                |          |              |           |         |
            video                       | q6       | Q       |                  |                   |             |                |          |              |           |         |
            background-audio            | q7       | Q       |                  |                   |             |                |          |              |           |         |
            barcode                     | q8       | Q       |                  |                   |             |                |          |              |           |         |
            rank list                   | q9       | Q       |                  |                   |             |                |          |              |           |         |
            time                        | q10      | Q       |                  |                   |             |                |          |              |           |         |
            dateTime                    | q11      | Q       |                  |                   |             |                |          |              |           |         |
            audit                       | q12      | Q       |                  |                   |             |                |          |              |           |         |
            hidden                      | q13      | Q       |                  |                   |             |                |          |              |           |         |
            csv-external                | q14      | Q       |                  |                   |             |                |          |              |           |         |
            xml-external                | q15      | Q       |                  |                   |             |                |          |              |           |         |
            select_one_external list    | q16      | Q       |                  |                   |             |                |          |              |           |         |
            select_one_from_file a.csv  | q17      | Q       |                  |                   |             |                |          |              |           |         |
            select_one ${q1}            | q18      | Q       |                  |                   |             |                |          |              |           |         |
            select_one missing          | q19      | Q       |                  |                   |             |                |          |              |           |         |
            somethingelse               | q20      | Q       |                  |                   |             |                |          |              |           |         |
            select_one list             | q21      | Q       |                  |                   |             | region = ${x}  |          |              |           |         |
            calculate                   | q22      | Q       |                  |                   | 1           |                | ${x}     |              |           |         |
            text                        | q23      | Q       | today() > 1      | regex(., 'a')     |             |                |          |              |           |         |
            text                        | q24      |         |                  |                   |             |                |          |              |           |         |
            text                        |          | Q       |                  |                   |             |                |          |              |           |         |
                                        | q26      | Q       |                  |                   |             |                |          |              |           |         |
            text                        | q27      | Q       |                  |                   |             |                |          |              | yes       |         |
            note                        | q28      | Q       |                  |                   | 1 + 1       |                |          |              |           |         |
            begin_repeat                | q29      | Q       |                  |                   |             |                |          | 3            |           |         |
            begin_repeat                | q30      | Q       |                  |                   |             |                |          |              |           |         |
            text                        | q31      | Q       |                  |                   |             |                |          |              |           |         |
            end_repeat                  |          |         |                  |                   |             |                |          |              |           |         |
            end_repeat                  |          |         |                  |                   |             |                |          |              |           |         |
            range                       | q34      | Q       |                  |                   |             |                |          |              |           | 5       | a.png
            end_group                   |          |         |                  |                   |             |                |          |              |           |         |
            text                        | q36      | Hej ${q27} |               |                   |             |                |          |              |           |         |
            begin_group                 | q37      | Q       |                  |                   |             |                |          |              |           |         |
            """;

    @Test
    void everythingAtOnceIsAListAndNoCrash() {
        XlsReading reading = XlsForm.read(Sheets.of(EVERYTHING, """
                list_name | name | label
                list      | a    | A
                list      |      | B
                """));
        assertThat(reading.form()).isNull();
        List<Integer> rows = reading.problems().stream()
                .filter(problem -> problem.sheet().equals("survey"))
                .map(XlsRemark::row)
                .distinct()
                .toList();
        // Row 35 is well, as rows 32 to 34 are.
        assertThat(rows)
                .as("in the order of the sheet")
                .containsExactly(
                        2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
                        28, 29, 30, 31, 36, 37, 38);
        assertThat(reading.problems()).contains(new XlsRemark("choices", 3, "name", "Cellen är tom. Fyll i den."));
        assertThat(reading.problems())
                .filteredOn(problem -> problem.row() == 24)
                .extracting(XlsRemark::column)
                .containsExactly("relevant", "constraint");
        assertThat(reading.problems())
                .allSatisfy(problem ->
                        assertThat(problem.message()).hasSizeGreaterThan(10).endsWith("."));
        assertThat(reading.notes()).extracting(XlsRemark::column).contains("default", "media::image");
    }

    @Test
    void aBombIsRefused() {
        refused(Workbooks.bomb("xl/worksheets/sheet1.xml", " ", 60_000_000), "för stor när den packas upp");
    }

    @Test
    void aDocumentTypeIsRefused() {
        refused(
                Workbooks.withProlog(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
                        "<row><c t='inlineStr'><is><t>&e;</t></is></c></row>"),
                "går inte att läsa");
    }

    @Test
    void macrosAreRefused() {
        byte[] file = Workbooks.made(workbook -> {
            workbook.createSheet("survey").createRow(0).createCell(0).setCellValue("type");
            macros(workbook.getPackage(), workbook.getPackagePart());
        });
        refused(file, "makron");
    }

    private static void macros(OPCPackage file, PackagePart workbook) {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/xl/vbaProject.bin");
            file.createPart(name, "application/vnd.ms-office.vbaProject")
                    .getOutputStream()
                    .close();
            workbook.addRelationship(
                    name, TargetMode.INTERNAL, "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void otherFilesAreRefused() {
        refused("type,name,label\ntext,a,A\n".getBytes(StandardCharsets.UTF_8), "formatet .xlsx");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}, ".xls");
        refused(new byte[0], "formatet .xlsx");
    }

    @Test
    void anotherWorkbookIsRefused() {
        refused(Workbooks.raw("<row><c><v>1</v></c></row>"), "inget blad survey");
        XlsReading nameless = XlsForm.read(Sheets.of("type | name | label\ntext | a | A", "", ""));
        assertThat(nameless.problems())
                .extracting(XlsRemark::message)
                .singleElement()
                .asString()
                .contains("inget namn");
    }

    private static void refused(byte[] file, String why) {
        XlsReading reading = XlsForm.read(file);
        assertThat(reading.form()).isNull();
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains(why));
    }
}
