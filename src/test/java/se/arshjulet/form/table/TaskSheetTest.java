package se.arshjulet.form.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Answering;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.table.TableReading.Unread;
import se.arshjulet.form.table.TaskSheetReader.Proposal;
import se.arshjulet.spreadsheet.SheetFile;
import se.arshjulet.spreadsheet.UnreadableSheetException;
import se.arshjulet.spreadsheet.Workbooks;

class TaskSheetTest {

    private static final FormDefinition FORM = Answering.formForTests("tables");
    private static final AnswerKey WOMEN = AnswerKey.of("participants.y2026.women");
    private static final AnswerKey MEN = AnswerKey.of("participants.y2026.men");

    /** Where a question's answer stands, counted from 0, in the sheet as it is given out. */
    private static final int NAME = 1;

    private static final int STARTED = 4;
    private static final int BUDGET = 5;
    private static final int FIRST_ROW = 2;

    private final Answering answers = new Answering();
    private UUID row;

    @BeforeEach
    void someAnswers() {
        answers.text(AnswerKey.of("responsible"), "Växeln");
        answers.give(WOMEN, AnswerValue.Figure.of(12));
        answers.put(MEN, AnswerStatus.TOO_SMALL, null);
        row = answers.row("projects");
        answers.text(at("name"), "=Torget");
        answers.give(at("level"), new AnswerValue.Choices(List.of("OPERATIVE"), List.of()));
        answers.give(at("topics"), new AnswerValue.Choices(List.of("YOUNG"), List.of("Nyanlända")));
        answers.give(at("started"), new AnswerValue.Day(LocalDate.of(2026, 3, 31)));
        answers.give(at("budget"), AnswerValue.Figure.of(1250));
        answers.give(at("period"), new AnswerValue.Period(LocalDate.of(2026, 1, 1), null));
        answers.give(at("contact"), new AnswerValue.Contact("Växeln", "013-20 60 00", "vaxel@exempel.example"));
        answers.give(at("agreement"), new AnswerValue.YesNo(false));
    }

    @Test
    void whatIsGivenOutComesBackAndChangesNothing() {
        Proposal proposal = read(given());
        assertThat(proposal.reading().unread()).isEmpty();
        assertThat(proposal.reading().notes()).isEqualTo(List.of());
        assertThat(proposal.changesNothing()).isTrue();
    }

    @Test
    void whereNothingIsAnsweredTheEarlierAnswerStandsAndIsTakenOver() {
        Answering earlier = new Answering().give(AnswerKey.of("participants.y2024.women"), AnswerValue.Figure.of(9));
        Proposal proposal = read(
                TaskSheet.of(FORM, answers.set(), earlier.set(), "Tabeller").write());
        assertThat(proposal.reading().edit().entries()).containsOnlyKeys(AnswerKey.of("participants.y2024.women"));
        assertThat(proposal.changedRows()).isEqualTo(1);
    }

    @Test
    void rowsAreKnownByTheirHiddenNamesAndNewOnesAreNew() {
        Proposal proposal = read(edited(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Samverkan");
            sheet.getRow(FIRST_ROW).getCell(BUDGET).setCellValue(2000);
            Row fresh = sheet.createRow(FIRST_ROW + 1);
            fresh.createCell(NAME).setCellValue("Rådet");
            // Somebody copied the first row, and its hidden name with it.
            Row copied = sheet.createRow(FIRST_ROW + 2);
            copied.createCell(0).setCellValue(row.toString());
            copied.createCell(NAME).setCellValue("Torget två");
        }));
        assertThat(proposal.newRows()).isEqualTo(2);
        assertThat(proposal.changedRows()).isEqualTo(1);
        assertThat(proposal.reading().edit().entries())
                .hasSize(3)
                .containsEntry(at("budget"), Entry.of(AnswerValue.Figure.of(2000)));
    }

    @Test
    void columnsAreKnownWhateverTheirOrder() {
        Proposal proposal = read(edited(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Samverkan");
            for (int i = 0; i <= FIRST_ROW; i++) {
                String name = sheet.getRow(i).getCell(NAME).getStringCellValue();
                sheet.getRow(i).getCell(NAME).setBlank();
                sheet.getRow(i).createCell(30).setCellValue(i == FIRST_ROW ? "Nytt namn" : name);
            }
        }));
        assertThat(proposal.reading().edit().entries())
                .containsOnly(java.util.Map.entry(at("name"), Entry.of(new AnswerValue.Text("Nytt namn"))));
    }

    @Test
    void columnsThatBelongNowhereAreTold() {
        Proposal proposal = read(edited(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Samverkan");
            sheet.getRow(1).createCell(30).setCellValue("Egna anteckningar");
            sheet.getRow(FIRST_ROW).createCell(30).setCellValue("hej");
            workbook.createSheet("Utkast").createRow(0).createCell(0).setCellValue("x");
        }));
        assertThat(proposal.reading().notes())
                .containsExactly(
                        "Kolumner som inte hör till formuläret lästes inte: Samverkan, cell AE2.",
                        "Blad som inte hör till formuläret lästes inte: Utkast.");
    }

    @Test
    void formulasMergedCellsAndLostDatesAreToldAtTheirCells() {
        Proposal proposal = read(edited(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Samverkan");
            sheet.getRow(FIRST_ROW).createCell(BUDGET).setCellFormula("1/0");
            Cell lost = sheet.getRow(FIRST_ROW).createCell(STARTED);
            lost.setCellValue(46112);
            lost.setCellStyle(workbook.getCellStyleAt(0));
            sheet.createRow(FIRST_ROW + 1).createCell(NAME).setCellValue("Rådet");
            sheet.createRow(FIRST_ROW + 2).createCell(BUDGET).setCellValue(5);
            sheet.addMergedRegion(new CellRangeAddress(FIRST_ROW + 1, FIRST_ROW + 2, NAME, NAME));
        }));
        assertThat(proposal.reading().unread())
                .extracting(Unread::place)
                .containsExactlyInAnyOrder("Samverkan, cell E3", "Samverkan, cell F3", "Samverkan, cell B5");
        assertThat(proposal.reading().unread())
                .extracting(Unread::message)
                .anySatisfy(message -> assertThat(message).contains("sammanfogad med B4"))
                .anySatisfy(message -> assertThat(message).contains("utan uträknat värde"))
                .anySatisfy(message -> assertThat(message).contains("har blivit ett tal"));
    }

    @Test
    void blankCellsAndRowsThatAreGoneChangeNothing() {
        Proposal proposal = read(edited(workbook -> {
            workbook.getSheet("Samverkan")
                    .removeRow(workbook.getSheet("Samverkan").getRow(FIRST_ROW));
            workbook.getSheet("Om året").getRow(FIRST_ROW).getCell(2).setBlank();
        }));
        assertThat(proposal.changesNothing()).isTrue();
    }

    @Test
    void aTableOfOnesOwnIsKnownByItsLabelsAndItsRowsByTheirNames() {
        String csv = "Namn;Budget;Startade\n=Torget;99;2026-03-31\nRådet;1 000;31/3 2026\n";
        Proposal proposal = read(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(proposal.newRows()).isEqualTo(1);
        assertThat(proposal.changedRows()).isEqualTo(1);
    }

    @Test
    void theSheetOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> read(edited(workbook -> workbook.getSheet("Samverkan")
                        .getRow(0)
                        .createCell(0)
                        .setCellValue("arshjulet:annat:projects"))))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageContaining("annat formulär");
        assertThatThrownBy(() -> read("Frukt;Antal\nÄpple;3\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageContaining("hör inte till det här uppdraget");
    }

    @Test
    void moreRowsThanTheFormTakesAreRefusedAndSoAreHostileFiles() {
        String rows = "Namn;Budget\n" + "Torget;1\n".repeat(1_001);
        assertThatThrownBy(() -> read(rows.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageContaining("1 000 rader");
        assertThatThrownBy(() -> read(("Namn;Budget\n" + "Torget;1\n".repeat(10_000)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessageContaining("10 000 rader");
        assertThatThrownBy(() -> read(Workbooks.bomb("xl/worksheets/sheet1.xml", " ", 60_000_000)))
                .isInstanceOf(UnreadableSheetException.class);
        assertThatThrownBy(() -> read(Workbooks.withProlog(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
                        "<row><c t='inlineStr'><is><t>&e;</t></is></c></row>")))
                .isInstanceOf(UnreadableSheetException.class);
    }

    @Test
    void scriptAndFormulasInTextAreTextOnTheWayInAndOut() {
        Proposal proposal = read(edited(workbook -> workbook.getSheet("Samverkan")
                .getRow(FIRST_ROW)
                .createCell(NAME)
                .setCellValue("<img src=x onerror=alert(1)>")));
        assertThat(proposal.reading().edit().entries())
                .containsEntry(at("name"), Entry.of(new AnswerValue.Text("<img src=x onerror=alert(1)>")));
        opened(given(), workbook -> {
            var cell = workbook.getSheet("Samverkan").getRow(FIRST_ROW).getCell(NAME);
            assertThat(cell.getStringCellValue()).isEqualTo("=Torget");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        });
    }

    @Test
    void sumsInASheetOfOnesOwnAreHeldAgainstWhatTheyAreWorkedOutTo() {
        FormDefinition sums = Answering.formForTests("sums");
        Proposal proposal = new TaskSheetReader(sums, AnswerSet.empty(), (kind, words, most) -> List.of())
                .read(SheetFile.all("""
                        Namn;Besök: alla, Kvinnor;Besök: alla, Män;Besök: alla, Totalt;Kostnad;Kostnad per besök
                        Torget;30;27;53;100;1,75
                        Rådet;1;2;3;10;3
                        Gården;1;2;3;10;4
                        Summa;;;99;;
                        ;;;53;;
                        """.getBytes(StandardCharsets.UTF_8)));
        assertThat(proposal.newRows()).isEqualTo(4);
        assertThat(proposal.reading().notes())
                .containsExactly(
                        "Torget: ”Besök: alla, Totalt” är 53 i tabellen, men Kvinnor 30 + Män 27 är 57.",
                        "Gården: ”Kostnad per besök” är 4 i tabellen, men räknas ut till 3.",
                        "Summa: ”Besök: alla, Totalt” är 99 i tabellen, men går inte att räkna ut av Kvinnor och Män som de står.");
    }

    private AnswerKey at(String question) {
        return new AnswerKey(row, question);
    }

    private byte[] given() {
        return TaskSheet.of(FORM, answers.set(), AnswerSet.empty(), "Tabeller 2026")
                .write();
    }

    private Proposal read(byte[] file) {
        return new TaskSheetReader(FORM, answers.set(), (kind, words, most) -> List.of()).read(SheetFile.all(file));
    }

    private byte[] edited(Consumer<XSSFWorkbook> edit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        opened(given(), workbook -> {
            edit.accept(workbook);
            try {
                workbook.write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toByteArray();
    }

    private static void opened(byte[] file, Consumer<XSSFWorkbook> look) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            look.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
