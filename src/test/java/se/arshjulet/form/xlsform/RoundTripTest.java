package se.arshjulet.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.form.EveryKind;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormDefinitionReader;

/** A form that goes out as a workbook comes back as it was. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation-1",
                "samverkan-1",
                "statistik-1",
                "floden-1",
                "insats-1",
                "insats-2",
                "intervjuguide-1"
            })
    void everyFormOfTheProductComesBackAsItWas(String name) throws IOException {
        comesBack(shipped(name));
    }

    @Test
    void everyTypeComesBackAsItWas() {
        comesBack(EveryKind.form());
    }

    /** What XLSForms have no words for, names that would be taken for one another, and texts that a spreadsheet reads as something else. */
    @Test
    void whatIsOddComesBackAsItWas() {
        comesBack(FormDefinitionReader.readPublished(ODD, "odd"));
    }

    @Test
    void whatXPathCannotSayIsToldInTheWorkbook() throws IOException {
        byte[] file = XlsForm.write(FormDefinitionReader.readPublished(ODD, "odd"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<String> lines = new ArrayList<>();
            workbook.getSheet("Anvisningar")
                    .forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
            assertThat(lines).contains("p, relevant: count(rows[k > 5]) > 0", "t, constraint: upper case(t) = t");
        }
    }

    /** Other tools read only the usual columns. */
    @Test
    void theUsualColumnsSayWhatTheFormDoes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(XlsForm.write(shipped("insats-2"))))) {
            Sheet survey = workbook.getSheet("survey");
            assertThat(row(survey, "granted")).startsWith("decimal", "granted", "Beviljat av förbundet i år");
            assertThat(row(survey, "used"))
                    .contains(
                            ". >= 0 and . <= 100000000 and (count(${costs}) = 0 or sum(${spent}) = .)",
                            "Posternas utfall blir inte lika mycket som det förbrukade. Rätta posterna eller summan.");
            assertThat(row(survey, "deviation")).contains("abs(${granted} - ${used}) > ${granted} * 0.1");
            assertThat(row(survey, "achievedNot")).contains("${achieved} = 'partly' or ${achieved} = 'no'");
            assertThat(row(survey, "reached")).contains("select_one yes_no", "if(${result} >= ${target}, 'yes', 'no')");
            assertThat(row(survey, "period_to")).contains("date", ". >= ${period_from}");
            assertThat(row(survey, "participants_all_total"))
                    .contains("integer", "${participants_all_women} + ${participants_all_men}");
            assertThat(row(survey, "participants_ended_men"))
                    .contains(". >= 0 and . <= 100000 and ${participants_ended_total} <= ${participants_all_total}");
            assertThat(row(workbook.getSheet("settings"), "insats")).contains("Årets insats", "2", "Svenska (sv)");
        }
    }

    @Test
    void whatIsChangedInAPartIsNotLostWithoutAWord() throws IOException {
        FormDefinition form = shipped("insats-2");
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        int at = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(XlsForm.write(form)))) {
            for (Row row : workbook.getSheet("survey")) {
                if (row.getCell(1) != null
                        && row.getCell(1).getStringCellValue().equals("participants_ongoing_men")) {
                    row.createCell(Columns.STANDARD.indexOf(Columns.CONSTRAINT)).setCellValue(". <= 5");
                    at = row.getRowNum() + 1;
                }
            }
            workbook.write(changed);
        }
        XlsReading reading = XlsForm.read(changed.toByteArray());
        assertThat(reading.form()).isEqualTo(form);
        assertThat(reading.notes())
                .extracting(XlsRemark::row, XlsRemark::column)
                .containsExactly(tuple(at, "constraint"));
    }

    private static List<String> row(Sheet sheet, String name) {
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.getStringCellValue()));
            if (cells.size() > 1 && cells.get(1).equals(name)) {
                return cells;
            }
        }
        return List.of();
    }

    private static final String ODD = """
            {"key": "odd", "version": 7, "title": "=1+1", "intro": "Till er\\nalla: ${n}", "fixedWording": true, "sections": [
              {"key": "one", "title": "Ett", "intro": "Läs först.", "showIf": "n = null or n > 1", "questions": [
                {"key": "n", "type": "DECIMAL_NUMBER", "label": " Ett tal ", "help": "=SUM(A1)",
                 "number": {"min": -1.50, "max": 1E+2, "decimals": 3, "unit": "kr/år"}, "askedAfresh": true,
                 "plausibility": {"min": -1, "max": 50, "changePercent": 5, "changeAtLeast": 0.10},
                 "lineage": {"is": "NEW", "source": {"form": "insats", "version": 2, "question": "granted"}},
                 "constraints": [{"that": "n != 0", "message": "Inte noll."}, {"that": "n != 1", "message": "Inte ett."}]},
                {"key": "p", "type": "PERIOD", "label": "P", "help": "H", "requiredIf": "n in (1, 2)", "showIf": "count(rows[k > 5]) > 0",
                 "constraints": [{"that": "p.from > date(\\"2026-01-01\\")", "message": "I år."}], "lineage": {"is": "MERGED", "from": ["x", "y"]}},
                {"key": "p_from", "type": "SHORT_TEXT", "label": "Heter som en del", "showIf": "p.from != null"},
                {"key": "t", "type": "LONG_TEXT", "label": "T", "maxLength": 10, "lineage": {"is": "REWORDED"},
                 "constraints": [{"that": "upper case(t) = t", "message": "Versaler, \\"så\\" & 'så'."}]},
                {"key": "own", "type": "ONE_OF", "label": "O", "allowOther": true},
                {"key": "many", "type": "SEVERAL_OF", "label": "M", "allowOther": true, "required": true,
                 "options": [{"code": "1.0", "label": "1.0"}, {"code": "a-b", "label": "@b"}]},
                {"key": "yes_no", "type": "ONE_OF", "label": "Ja?", "options": [{"code": "yes", "label": "Ja"}, {"code": "no", "label": "Nej"}]},
                {"key": "sure", "type": "YES_NO", "label": "Säkert?", "showIf": "yes_no = \\"yes\\" and not(many = null)"},
                {"key": "with-hyphen", "type": "PERCENT", "label": "W", "required": true},
                {"key": "words", "type": "SHORT_TEXT", "label": "W", "calculation": "if sure then \\"a'b\\" else string(n)"},
                {"key": "day", "type": "DATE", "label": "D", "calculation": "p.to"},
                {"key": "g", "type": "NUMBER_GRID", "label": "G", "required": true, "number": {"decimals": 2, "min": -5},
                 "grid": {"rows": [{"key": "a", "label": "A"}, {"key": "a_b", "label": "AB"}, {"key": "all", "label": "Alla", "sumOf": ["a", "a_b"], "typed": true}],
                          "columns": [{"key": "b_c", "label": "BC"}, {"key": "c", "label": "C"}, {"key": "s", "label": "S", "sumOf": ["b_c", "c"]}]}},
                {"key": "who", "type": "CONTACT_FUNCTION", "label": "Vem", "requiredIf": "sure"},
                {"key": "any", "type": "FILE", "label": "F"}, {"key": "pic", "type": "FILE", "label": "F", "file": {"kinds": ["png"], "megabytes": 3}},
                {"key": "read", "type": "INFORMATION", "label": "Läs\\nhär", "showIf": "sure = false"}]},
              {"key": "one_intro", "title": "Heter som en inledning", "questions": [{"key": "q", "type": "MONEY", "label": "Q"}]},
              {"key": "rows", "title": "Rader", "repeating": true, "rowNoun": "rad", "titleQuestion": "name", "layout": "PARTS",
               "showIf": "count(rows2) > 1", "intro": "I", "questions": [
                {"key": "name", "type": "SHORT_TEXT", "label": "N", "showIf": "k > sum(rows.k) / 2"},
                {"key": "k", "type": "MONEY", "label": "K", "calculation": "sum(rows2.v) * 2"},
                {"key": "up", "type": "PARENT_ROW", "label": "U"},
                {"key": "reg", "type": "REGISTER_ENTRY", "label": "R", "register": {"kind": "UNIT", "several": true, "mayPropose": false}}]},
              {"key": "rows2", "title": "Fler", "repeating": true, "titleQuestion": "name2", "mayBeEmpty": true, "questions": [
                {"key": "name2", "type": "SHORT_TEXT", "label": "N"}, {"key": "v", "type": "WHOLE_NUMBER", "label": "V"}]}]}
            """;

    private static void comesBack(FormDefinition form) {
        XlsReading reading = XlsForm.read(XlsForm.write(form));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.form())
                .usingRecursiveComparison()
                .ignoringFields("places", "logic")
                .isEqualTo(form);
        assertThat(reading.form()).isEqualTo(form);
    }

    static FormDefinition shipped(String name) throws IOException {
        try (InputStream file = RoundTripTest.class.getResourceAsStream("/forms/" + name + ".json")) {
            return FormDefinitionReader.readPublished(new String(file.readAllBytes(), StandardCharsets.UTF_8), name);
        }
    }
}
