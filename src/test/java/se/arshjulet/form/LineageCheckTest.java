package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageCheckTest {

    private static final String BEFORE = """
            {"key": "women", "type": "WHOLE_NUMBER", "label": "Antal kvinnor"},
            {"key": "men", "type": "WHOLE_NUMBER", "label": "Antal män"},
            {"key": "kind", "type": "ONE_OF", "label": "Form", "options": [{"code": "a", "label": "Avtal"}]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "women ¦ WHOLE_NUMBER ¦ Antal kvinnor. ¦ null",
                "women ¦ WHOLE_NUMBER ¦ Kvinnor ¦ {\"is\": \"REWORDED\"}",
                "ladies ¦ WHOLE_NUMBER ¦ Kvinnor ¦ {\"is\": \"REWORDED\", \"from\": [\"women\"]}",
                "ladies ¦ WHOLE_NUMBER ¦ Antal kvinnor ¦ {\"is\": \"SAME\", \"from\": [\"women\"]}",
                "young ¦ WHOLE_NUMBER ¦ Unga kvinnor ¦ {\"is\": \"SPLIT\", \"from\": [\"women\"]}",
                "women ¦ WHOLE_NUMBER ¦ Unga kvinnor ¦ {\"is\": \"SPLIT\"}",
                "all ¦ WHOLE_NUMBER ¦ Alla ¦ {\"is\": \"MERGED\", \"from\": [\"women\", \"men\"]}",
                "fresh ¦ LONG_TEXT ¦ Något nytt ¦ {\"is\": \"NEW\"}",
                "fresh ¦ LONG_TEXT ¦ Något nytt ¦ null",
            })
    void aQuestionMayBe(String key, String type, String label, String lineage) {
        assertThat(faults(false, question(key, type, label, lineage))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "women ¦ WHOLE_NUMBER ¦ Kvinnor ¦ null ¦ Frågan löd ”Antal kvinnor” i den förra versionen.",
                "women ¦ WHOLE_NUMBER ¦ Kvinnor ¦ {\"is\": \"SAME\"} ¦ Frågan löd ”Antal kvinnor”",
                "women ¦ LONG_TEXT ¦ Antal kvinnor ¦ null ¦ Frågan var WHOLE_NUMBER och är nu LONG_TEXT",
                "women ¦ LONG_TEXT ¦ Kvinnor ¦ {\"is\": \"REWORDED\"} ¦ Frågan var WHOLE_NUMBER och är nu LONG_TEXT",
                "women ¦ WHOLE_NUMBER ¦ Antal kvinnor ¦ {\"is\": \"REWORDED\"} ¦ Frågan sägs vara omformulerad men lyder som förut.",
                "ladies ¦ WHOLE_NUMBER ¦ Kvinnor ¦ {\"is\": \"REWORDED\"} ¦ Frågan sägs komma från ladies, som inte finns i version 1.",
                "young ¦ WHOLE_NUMBER ¦ Unga ¦ {\"is\": \"SPLIT\", \"from\": [\"folk\"]} ¦ Frågan sägs komma från folk",
                "young ¦ WHOLE_NUMBER ¦ Unga ¦ {\"is\": \"SPLIT\", \"from\": [\"women\", \"men\"]} ¦ En delad fråga (SPLIT) kommer från en enda.",
                "all ¦ WHOLE_NUMBER ¦ Alla ¦ {\"is\": \"MERGED\", \"from\": [\"women\"]} ¦ En sammanslagen fråga (MERGED) kommer från minst två.",
                "all ¦ WHOLE_NUMBER ¦ Alla ¦ {\"is\": \"SAME\", \"from\": [\"women\", \"men\"]} ¦ En fråga kan bara vara densamma som en enda.",
                "women ¦ WHOLE_NUMBER ¦ Alla ¦ {\"is\": \"MERGED\", \"from\": [\"men\", \"kind\"]} ¦ Nyckeln hör till en annan fråga i version 1",
                "women ¦ WHOLE_NUMBER ¦ Kvinnor ¦ {\"is\": \"NEW\"} ¦ Frågan sägs vara ny, men nyckeln finns",
                "fresh ¦ WHOLE_NUMBER ¦ Ny ¦ {\"is\": \"NEW\", \"from\": [\"women\"]} ¦ En ny fråga kommer inte från någon annan.",
                "fresh ¦ WHOLE_NUMBER ¦ Ny ¦ {\"from\": [\"women\"]} ¦ Det framgår inte vad frågan är",
            })
    void aQuestionMayNotBe(String key, String type, String label, String lineage, String because) {
        assertThat(faults(false, question(key, type, label, lineage))).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo("Fråga " + key);
            assertThat(fault.message()).startsWith(because);
        });
    }

    @Test
    void anOptionInOtherWordsIsARewordingAndOneMoreIsNot() {
        String options = "{\"key\": \"kind\", \"type\": \"ONE_OF\", \"label\": \"Form\", \"options\": [%s]}";
        assertThat(faults(false, options.formatted("{\"code\": \"a\", \"label\": \"Överenskommelse\"}")))
                .hasSize(1);
        assertThat(faults(
                        false,
                        options.formatted(
                                "{\"code\": \"a\", \"label\": \"Avtal\"}, {\"code\": \"b\", \"label\": \"Muntligt\"}")))
                .isEmpty();
    }

    @Test
    void twoQuestionsCannotTakeOverTheAnswersOfOne() {
        assertThat(faults(
                        false,
                        question("women", "WHOLE_NUMBER", "Antal kvinnor", "null")
                                + ","
                                + question(
                                        "ladies",
                                        "WHOLE_NUMBER",
                                        "Kvinnor",
                                        "{\"is\": \"REWORDED\", \"from\": [\"women\"]}")))
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.toString())
                                .isEqualTo(
                                        "Fråga ladies: Svaren på women följer redan med till women. Skriv SPLIT om frågan har delats."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "women ¦ Kvinnor ¦ {\"is\": \"REWORDED\"} ¦ formuleras om",
                "young ¦ Unga ¦ {\"is\": \"SPLIT\", \"from\": [\"women\"]} ¦ delas",
                "all ¦ Alla ¦ {\"is\": \"MERGED\", \"from\": [\"women\", \"men\"]} ¦ slås ihop",
            })
    void anInstrumentsWordingDoesNotChange(String key, String label, String lineage, String done) {
        assertThat(faults(true, question(key, "WHOLE_NUMBER", label, lineage)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .startsWith("Formulärets ordalydelse är fast (fixedWording), så frågan kan inte " + done));
        assertThat(faults(true, question("fresh", "WHOLE_NUMBER", "Ny", "null")))
                .isEmpty();
    }

    @Test
    void aFixedWordingIsNotLetGo() {
        assertThat(check(form(1, true, BEFORE), form(2, false, BEFORE)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("kan inte släppas"));
    }

    @Test
    void aFirstVersionComesFromNothing() {
        assertThat(check(null, form(1, false, question("q", "LONG_TEXT", "L", "{\"is\": \"REWORDED\"}"))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("Det finns ingen tidigare version"));
        assertThat(check(null, form(1, false, BEFORE))).isEmpty();
    }

    private static List<FormFault> faults(boolean fixed, String questions) {
        return check(form(1, fixed, BEFORE), form(2, fixed, questions));
    }

    private static List<FormFault> check(@Nullable String before, String now) {
        FormFaults faults = new FormFaults();
        FormDefinition form = FormDefinitionReader.readPublished(now, "now");
        CompletenessCheck.check(form, faults);
        if (faults.isEmpty()) {
            LineageCheck.check(
                    before == null ? null : FormDefinitionReader.readPublished(before, "before"), form, faults);
        }
        PlainWords.check(faults.list());
        return faults.list();
    }

    private static String question(String key, String type, String label, String lineage) {
        return "{\"key\": \"%s\", \"type\": \"%s\", \"label\": \"%s\", \"lineage\": %s}"
                .formatted(key, type, label, lineage);
    }

    private static String form(int version, boolean fixed, String questions) {
        return """
                {"key": "f", "version": %d, "title": "F", "fixedWording": %b,
                 "sections": [{"key": "s", "title": "S", "questions": [%s]}]}
                """.formatted(version, fixed, questions);
    }
}
