package se.arshjulet.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.form.Constraint;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormFault;
import se.arshjulet.form.NumberLimits;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/** Forms that others wrote, as XLSForm's documentation says that they are written. */
class ImportTest {

    private static final String HOUSEHOLD = """
            type                     | name       | label::English (en) | label::Svenska (sv)   | hint::Svenska (sv) | required     | relevant           | constraint               | constraint_message     | calculation           | appearance
            start                    | start      |                     |                       |                    |              |                    |                          |                        |                       |
            text                     | village    | Village             | By                    | Namnet på kartan.  | yes          |                    |                          |                        |                       |
            begin group              | person     | Respondent          | Den som svarar        |                    |              |                    |                          |                        |                       |
            integer                  | age        | Age                 | Ålder                 |                    | true         |                    | . >= 18 and . <= 120     |                        |                       |
            integer                  | balance    | Balance             | Saldo                 |                    |              |                    | . > -100                 | Högst 99 i skuld.      |                       |
            select_one yes_no        | works      | Works               | Arbetar du?           |                    | yes          |                    |                          |                        |                       |
            select_multiple crops or_other | crops | Crops              | Vad odlar du?         |                    | ${works} = 'yes' | ${works} = 'yes' | count-selected(.) <= 2   | Välj högst två.        |                       |
            begin_group              | address    | Address             | Adress                |                    |              | ${age} > 20        |                          |                        |                       |
            text                     | street     | Street              | Gata                  |                    |              |                    | string-length(.) <= 40   |                        |                       | multiline
            end_group                |            |                     |                       |                    |              |                    |                          |                        |                       |
            end group                |            |                     |                       |                    |              |                    |                          |                        |                       |
            begin repeat             | child      | Child               | Barn                  |                    |              | ${works} = 'no'    |                          |                        |                       |
            text                     | child_name | Name                | Namn                  |                    |              |                    |                          |                        |                       |
            decimal                  | weight     | Weight              | Vikt                  |                    |              |                    | . != 0                   | Väg igen.              |                       |
            end repeat               |            |                     |                       |                    |              |                    |                          |                        |                       |
            begin_group              | end_part   | Finally             | Till sist             |                    |              |                    |                          |                        |                       |
            calculate                | total      |                     |                       |                    |              |                    |                          |                        | sum(${weight})        |
            calculate                | adult      |                     | Vuxen                 |                    |              |                    |                          |                        | ${age} >= 18          |
            note                     | thanks     | Thanks              | Tack!                 |                    |              | ${adult} = 'true'  |                          |                        |                       |
            image                    | photo      | Photo               | Bild                  |                    |              |                    |                          |                        |                       | signature
            acknowledge              | ok         | OK?                 | Stämmer det?          |                    |              |                    |                          |                        |                       |
            end_group                |            |                     |                       |                    |              |                    |                          |                        |                       |
            """;

    private static final String CHOICES = """
            list_name | name  | label::English (en) | label::Svenska (sv)
            yes_no    | yes   | Yes                 | Ja
            yes_no    | no    | No                  | Nej
            crops     | rye   | Rye                 | Råg
            crops     | oats  | Oats                | Havre
            """;

    private final XlsReading reading = XlsForm.read(Sheets.of(HOUSEHOLD, CHOICES));

    @Test
    void groupsBecomeParts() {
        assertThat(reading.problems()).isEmpty();
        FormDefinition form = form();
        assertThat(form.key()).isEqualTo("enkat");
        assertThat(form.title()).isEqualTo("Enkät");
        assertThat(form.sections())
                .extracting(Section::key, Section::title, Section::repeating, Section::showIf)
                .containsExactly(
                        tuple("questions", "Frågor", false, null),
                        tuple("person", "Den som svarar", false, null),
                        tuple("child", "Barn", true, "works = false"),
                        tuple("end_part", "Till sist", false, null));
        assertThat(form.section("child").titleQuestion()).isEqualTo("child_name");
        assertThat(form.section("child").mayBeEmpty()).isTrue();
    }

    @Test
    void rowsBecomeQuestions() {
        FormDefinition form = form();
        assertThat(form.question("village"))
                .isEqualTo(new Question(
                        "village",
                        QuestionType.SHORT_TEXT,
                        "By",
                        "Namnet på kartan.",
                        true,
                        List.of(),
                        false,
                        null,
                        false));
        assertThat(form.question("works").type()).isEqualTo(QuestionType.YES_NO);
        Question crops = form.question("crops");
        assertThat(crops.type()).isEqualTo(QuestionType.SEVERAL_OF);
        assertThat(crops.allowOther()).isTrue();
        assertThat(crops.options()).containsExactly(new Option("rye", "Råg"), new Option("oats", "Havre"));
        assertThat(crops.requiredIf()).isEqualTo("works");
        assertThat(form.question("street").type()).isEqualTo(QuestionType.LONG_TEXT);
        assertThat(form.question("thanks").type()).isEqualTo(QuestionType.INFORMATION);
        assertThat(form.question("photo").type()).isEqualTo(QuestionType.FILE);
        assertThat(form.question("ok").options()).containsExactly(new Option("OK", "OK"));
        assertThat(form.find("start")).isEmpty();
    }

    @Test
    void conditionsAreSaidInFeel() {
        FormDefinition form = form();
        assertThat(form.question("age").number())
                .isEqualTo(new NumberLimits(null, new BigDecimal(18), new BigDecimal(120), null));
        assertThat(form.question("age").constraints()).isEmpty();
        assertThat(form.question("balance").number())
                .isEqualTo(new NumberLimits(null, new BigDecimal(-99), null, null));
        assertThat(form.question("balance").constraints())
                .containsExactly(new Constraint("balance > -100", "Högst 99 i skuld."));
        assertThat(form.question("crops").constraints())
                .containsExactly(new Constraint("crops = null or count(crops) <= 2", "Välj högst två."));
        assertThat(form.question("weight").constraints())
                .as("of nothing XLSForms ask nothing")
                .containsExactly(new Constraint("weight = null or weight != 0", "Väg igen."));
        assertThat(form.question("street").maxLength()).isEqualTo(40);
        assertThat(form.question("street").showIf()).isEqualTo("age > 20");
        assertThat(form.question("address").showIf())
                .as("the inner group's heading")
                .isEqualTo("age > 20");
        assertThat(form.question("total").calculation()).isEqualTo("sum(child.weight)");
        assertThat(form.question("total").label()).isEqualTo("total");
        assertThat(form.question("adult").type()).isEqualTo(QuestionType.YES_NO);
        assertThat(form.question("adult").calculation()).isEqualTo("age >= 18");
        assertThat(form.question("thanks").showIf()).isEqualTo("adult");
    }

    @Test
    void whatWasLeftOutOrInterpretedIsTold() {
        assertThat(reading.notes())
                .extracting(XlsRemark::row, XlsRemark::message)
                .contains(
                        tuple(
                                1,
                                "Formulär här har ett språk. Texterna på Svenska (sv) togs med, de på English (en) inte."),
                        tuple(2, "”start” noteras inte här. Vem som svarade och när syns ändå."),
                        tuple(3, "Frågor som inte står i någon grupp fick en egen del, ”Frågor”."),
                        tuple(9, "En grupp i en grupp blir en rubrik här: frågorna ställs i delen ”Den som svarar”."),
                        tuple(13, "Raderna får namn efter svaret på ”child_name”."),
                        tuple(18, "Uträkningen syns i formuläret och heter ”total”, eftersom den saknar text."),
                        tuple(22, "En bekräftelse (acknowledge) blir ett val med alternativet OK."));
    }

    @Test
    void whatMayBeSurprisingIsToldOnce() {
        XlsReading read = XlsForm.read(Sheets.of("""
                type    | name | label | constraint | appearance
                integer | a    | A     | . <= 5     | w1
                integer | b    | B     |            | w2
                integer | c    | C     | . >= -5    |
                """, ""));
        assertThat(read.notes())
                .extracting(XlsRemark::row, XlsRemark::column)
                .containsExactly(tuple(1, "appearance"), tuple(2, ""), tuple(2, "constraint"));
    }

    @Test
    void importedExportedAndImportedAgainIsTheSame() {
        XlsReading again = XlsForm.read(XlsForm.write(form()));
        assertThat(again.problems()).isEmpty();
        assertThat(again.notes()).isEmpty();
        assertThat(again.form()).isEqualTo(form());
    }

    @Test
    void aRepeatWithinAGroupBecomesAPartBetween() {
        FormDefinition form = read("""
                type         | name | label | relevant
                begin_group  | g    | G     | ${a} > 0
                integer      | a    | A     |
                begin_repeat | r    | R     | ${a} > 1
                text         | t    | T     |
                end_repeat   |      |       |
                text         | b    | B     |
                end_group    |      |       |
                """.replace("${a} > 0", "${z} > 0") + "integer | z | Z |\n");
        assertThat(form.sections())
                .extracting(Section::key, Section::title, Section::showIf)
                .containsExactly(
                        tuple("g", "G", "z > 0"),
                        tuple("r", "R", "z > 0 and a > 1"),
                        tuple("g_2", "G", "z > 0"),
                        tuple("questions", "Frågor", null));
    }

    @Test
    void aFaultOfTheFormIsToldAtItsRow() {
        XlsReading read = XlsForm.read(Sheets.of("""
                type | name | label
                text | åäö  | Fråga
                """, ""));
        assertThat(read.at(List.of(
                        new FormFault("Fråga åäö", "Nyckeln går inte."),
                        new FormFault("Fråga åäö, showIf", "Fel."),
                        new FormFault("Formuläret", "Stort."))))
                .containsExactly(
                        new XlsRemark("settings", 0, "", "Formuläret: Stort."),
                        new XlsRemark("survey", 2, "", "Nyckeln går inte."),
                        new XlsRemark("survey", 2, "relevant", "Fel."));
    }

    @Test
    void whereOurColumnAndTheUsualOneDifferTheUsualOneCounts() {
        XlsReading read = XlsForm.read(Sheets.of("""
                type    | name | label | relevant  | constraint | arshjulet::relevant | arshjulet::type | arshjulet::min | arshjulet::unit
                integer | a    | A     |           | . >= 5     |                     | WHOLE_NUMBER    | 2              | kr
                text    | b    | B     | ${a} = 1  |            | a in (1, 2)         | MONEY           |                |
                text    | c    | C     | ${a} = 1 or ${a} = 2 |  | a in (1, 2)       | REGISTER_ENTRY  |                |
                """, ""));
        assertThat(read.problems()).isEmpty();
        FormDefinition form = Objects.requireNonNull(read.form());
        assertThat(form.question("a").number()).isEqualTo(new NumberLimits("kr", new BigDecimal(5), null, null));
        assertThat(form.question("b").showIf()).isEqualTo("a = 1");
        assertThat(form.question("b").type()).isEqualTo(QuestionType.SHORT_TEXT);
        assertThat(form.question("c").showIf()).isEqualTo("a in (1, 2)");
        assertThat(form.question("c").type()).isEqualTo(QuestionType.REGISTER_ENTRY);
        assertThat(read.notes()).extracting(XlsRemark::row).contains(2, 3).doesNotContain(4);
    }

    @ParameterizedTest
    @CsvSource({
        "my_Survey 2024, my-survey-2024",
        "Årets insats, arets-insats",
        "enkat-2, enkat-2",
        "2024, formular",
        "___, formular"
    })
    void aFormsNameBecomesAKey(String id, String key) {
        assertThat(Objects.requireNonNull(XlsForm.read(Sheets.of("""
                        type | name | label
                        text | a    | A
                        """, "", "form_id\n" + id + "\n"))
                                .form())
                        .key())
                .isEqualTo(key);
    }

    private FormDefinition form() {
        return Objects.requireNonNull(reading.form());
    }

    private static FormDefinition read(String survey) {
        XlsReading read = XlsForm.read(Sheets.of(survey, ""));
        assertThat(read.problems()).isEmpty();
        return Objects.requireNonNull(read.form());
    }
}
