package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormDefinitionReaderTest {

    @Test
    void theShippedFormSurvivesBeingStored() {
        FormDefinition form = Answering.organisationForm();
        assertThat(FormDefinitionReader.read(FormJson.write(form), "again")).isEqualTo(form);
        assertThat(FormDefinitionReader.read(FormJson.writeToRead(form), "again"))
                .isEqualTo(form);
    }

    /** The part of the form is plain, and so is all of the question that is not told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "\"requird\": true ¦ Fråga q: Ordet ”requird” finns inte i formatet. Menade du ”required”?",
                "\"färg\": {\"a\": 1} ¦ Fråga q: Ordet ”färg” finns inte i formatet.",
                "\"type\": \"NUMBER\" ¦ Fråga q: ”NUMBER” finns inte. Välj något av SHORT_TEXT,",
                "\"type\": null ¦ Fråga q: Här saknas type.",
                "\"label\": \" \" ¦ Fråga q: Här saknas label.",
                "\"required\": \"ja\" ¦ Fråga q: Värdet är av fel slag: required: \"ja\"",
                "\"maxLength\": 1.5 ¦ Fråga q: Värdet är av fel slag: maxLength: 1.5",
                "\"options\": \"a\" ¦ Fråga q: Värdet är av fel slag: options: \"a\"",
                "\"options\": [null] ¦ Fråga q: Värdet är av fel slag",
                "\"key\": \"1q\" ¦ Fråga 1q: Nyckeln går inte att använda.",
                "\"key\": \"a.b\" ¦ Fråga a.b: Nyckeln går inte att använda.",
                "\"key\": \"kvinnor och män\" ¦ Fråga kvinnor och män: Nyckeln går inte att använda.",
                "\"key\": \"if\" ¦ Fråga if: Nyckeln betyder något annat i uttryck.",
                "\"key\": \"s\" ¦ Fråga s: Nyckeln används två gånger.",
                "\"key\": \"OTHER\" ¦ Fråga other: Nyckeln används två gånger.",
                "\"type\": \"ONE_OF\" ¦ Fråga q: Det finns inget att välja på.",
                "\"type\": \"ONE_OF\", \"options\": [{\"code\": \"a\"}] ¦ Fråga q, ett svarsalternativ: Här saknas label.",
                "\"type\": \"ONE_OF\", \"options\": [{\"code\": \"a b\", \"label\": \"A\"}] ¦ Fråga q: Koden ”a b” går inte att använda.",
                "\"type\": \"ONE_OF\", \"options\": [{\"code\": \"a\", \"label\": \"A\"}, {\"code\": \"a\", \"label\": \"B\"}] ¦ Fråga q: Koden ”a” står på två svarsalternativ.",
                "\"type\": \"PARENT_ROW\" ¦ Fråga q: Frågan pekar på rader, men delen har inga.",
                "\"type\": \"REGISTER_ENTRY\" ¦ Fråga q: Det framgår inte vilket register",
                "\"type\": \"REGISTER_ENTRY\", \"register\": {\"several\": true} ¦ Fråga q: Det framgår inte vilket register",
                "\"type\": \"NUMBER_GRID\" ¦ Fråga q: Tabellen har inga rader och kolumner.",
                "\"type\": \"NUMBER_GRID\", \"grid\": {\"rows\": [], \"columns\": [{\"key\": \"k\", \"label\": \"K\"}]} ¦ Fråga q: Tabellen har ingen rad.",
                "\"type\": \"NUMBER_GRID\", \"grid\": {\"rows\": [{\"key\": \"a\", \"label\": \"A\"}], \"columns\": []} ¦ Fråga q: Tabellen har ingen kolumn.",
                "\"type\": \"NUMBER_GRID\", \"grid\": {\"rows\": [{\"key\": \"a\", \"label\": \"A\", \"sumOf\": [\"z\"]}], \"columns\": [{\"key\": \"k\", \"label\": \"K\"}]} ¦ Fråga q: Summan a räknar in z, som inte finns bland tabellens rader.",
                "\"type\": \"NUMBER_GRID\", \"grid\": {\"rows\": [{\"key\": \"a\", \"label\": \"A\", \"sumOf\": [\"a\"]}], \"columns\": [{\"key\": \"k\", \"label\": \"K\"}]} ¦ Fråga q: Summan a räknar in sig själv.",
                "\"type\": \"NUMBER_GRID\", \"grid\": {\"rows\": [{\"key\": \"a\", \"label\": \"A\", \"typed\": true}], \"columns\": [{\"key\": \"k\", \"label\": \"K\"}]} ¦ Fråga q: a är ingen summa",
                "\"type\": \"NUMBER_GRID\", \"grid\": {\"rows\": [{\"key\": \"a\", \"label\": \"A\"}, {\"key\": \"a\", \"label\": \"B\"}], \"columns\": [{\"key\": \"k\", \"label\": \"K\"}]} ¦ Fråga q: Rad a: Nyckeln används två gånger.",
                "\"maxLength\": 0 ¦ Fråga q: maxLength är 0 och ska vara mellan 1 och 20000.",
                "\"number\": {\"min\": 1} ¦ Fråga q: number hör inte till en fråga av typen SHORT_TEXT.",
                "\"allowOther\": true ¦ Fråga q: allowOther hör inte till",
                "\"file\": {\"kinds\": [\"pdf\"]} ¦ Fråga q: file hör inte till",
                "\"type\": \"WHOLE_NUMBER\", \"maxLength\": 5 ¦ Fråga q: maxLength hör inte till",
                "\"type\": \"WHOLE_NUMBER\", \"number\": {\"min\": 5, \"max\": 1} ¦ Fråga q: I number är min (5) större än max (1).",
                "\"type\": \"WHOLE_NUMBER\", \"number\": {\"max\": -1} ¦ Fråga q: I number är min (0) större än max (-1).",
                "\"type\": \"WHOLE_NUMBER\", \"number\": {\"decimals\": 1} ¦ Fråga q: Ett heltal har inga decimaler.",
                "\"type\": \"DECIMAL_NUMBER\", \"number\": {\"decimals\": 9} ¦ Fråga q: decimals är 9",
                "\"type\": \"PERCENT\", \"plausibility\": {\"max\": 120} ¦ Fråga q: Rimlighetsgränsen ligger utanför",
                "\"type\": \"WHOLE_NUMBER\", \"plausibility\": {\"min\": 9, \"max\": 8} ¦ Fråga q: I plausibility är min (9) större än max (8).",
                "\"type\": \"WHOLE_NUMBER\", \"plausibility\": {} ¦ Fråga q: Rimlighetskontrollen säger inget.",
                "\"type\": \"WHOLE_NUMBER\", \"plausibility\": {\"changePercent\": 0} ¦ Fråga q: changePercent är 0",
                "\"type\": \"WHOLE_NUMBER\", \"plausibility\": {\"max\": 1, \"changeAtLeast\": 5} ¦ Fråga q: changeAtLeast hör ihop med changePercent",
                "\"type\": \"FILE\", \"file\": {\"kinds\": [\".PDF\"]} ¦ Fråga q: Filändelsen ”.PDF” skrivs",
                "\"type\": \"FILE\", \"file\": {\"megabytes\": 0} ¦ Fråga q: megabytes är 0",
                "\"type\": \"INFORMATION\", \"required\": true ¦ Fråga q: Det här är en text att läsa",
                "\"required\": true, \"requiredIf\": \"other = null\" ¦ Fråga q: Frågan är alltid obligatorisk",
                "\"required\": true, \"calculation\": \"other\" ¦ Fråga q: Svaret räknas ut",
                "\"type\": \"CONTACT_FUNCTION\", \"calculation\": \"other\" ¦ Fråga q: calculation hör inte till",
                "\"showIf\": \"other >\" ¦ Fråga q, showIf: Vid tecken 8: Här väntades ett värde",
                "\"showIf\": \"for x in other return x\" ¦ Fråga q, showIf: Vid tecken 1: for går igenom listor",
                "\"requiredIf\": \"othr = 1\" ¦ Fråga q, requiredIf: othr finns inte.",
                "\"showIf\": \"s = 1\" ¦ Fråga q, showIf: s är en del utan rader.",
                "\"calculation\": \"q\" ¦ Fråga q: Frågan beror på sitt eget svar.",
                "\"showIf\": \"mirror = null\" ¦ Fråga mirror: Frågorna beror på varandra i en ring: mirror → q → mirror.",
                "\"type\": \"WHOLE_NUMBER\", \"number\": {\"min\": 10}, \"constraints\": [{\"that\": \"q <= 5\", \"message\": \"m\"}] ¦ Fråga q: Inget tal godtas, för det ska vara både minst 10 och högst 5.",
                "\"type\": \"WHOLE_NUMBER\", \"constraints\": [{\"that\": \"q > 7\", \"message\": \"m\"}, {\"that\": \"8 > q\", \"message\": \"m\"}] ¦ Fråga q: Inget tal godtas, för det ska vara både minst 8 och högst 7.",
                "\"type\": \"WHOLE_NUMBER\", \"constraints\": [{\"that\": \"q = 1 and q = 2\", \"message\": \"m\"}] ¦ Fråga q: Inget tal godtas, för det ska vara både minst 2 och högst 1.",
                "\"type\": \"MONEY\", \"constraints\": [{\"that\": \"q < 0\", \"message\": \"m\"}] ¦ Fråga q: Inget tal godtas, för det ska vara både minst 0 och högst −1.",
                "\"type\": \"PERCENT\", \"constraints\": [{\"that\": \"q > 100\", \"message\": \"m\"}] ¦ Fråga q: Inget tal godtas, för det ska vara både minst 100,1 och högst 100.",
                "\"constraints\": [{\"that\": \"q != null\"}] ¦ Fråga q, ett villkor: Här saknas message.",
                "\"constraints\": [{\"that\": \"q !=\", \"message\": \"m\"}] ¦ Fråga q, constraints: Vid tecken 5",
            })
    void aFaultIsToldWithItsPlace(String words, String fault) {
        String question = "{%s}".formatted(with(words));
        assertThat(
                        faults(
                                form(
                                        "\"repeating\": false",
                                        question
                                                + ", {\"key\": \"other\", \"type\": \"SHORT_TEXT\", \"label\": \"L\"}"
                                                + ", {\"key\": \"mirror\", \"type\": \"SHORT_TEXT\", \"label\": \"L\", \"showIf\": \"q = null\"}")))
                .anySatisfy(told -> assertThat(told.toString()).startsWith(fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "\"repeating\": true ¦ Del s: Raderna har inget namn.",
                "\"repeating\": true, \"titleQuestion\": \"z\" ¦ Del s: Raderna har inget namn.",
                "\"repeating\": true, \"titleQuestion\": \"long\" ¦ Del s: Fråga long kan inte namnge raderna.",
                "\"titleQuestion\": \"q\" ¦ Del s: rowNoun, titleQuestion, layout, flow och mayBeEmpty hör till delar med rader.",
                "\"mayBeEmpty\": true ¦ Del s: rowNoun",
                "\"layout\": \"CARDS\" ¦ Del s: ”CARDS” finns inte. Välj något av PARTS, TABLE.",
                "\"repeating\": true, \"flow\": {\"from\": \"q\"} ¦ Del s, flow: Här saknas to och women och men.",
                "\"repeating\": true, \"flow\": {\"from\": \"z\", \"to\": \"q\", \"women\": \"n\", \"men\": \"n\"} ¦ Del s: Flödet går från eller till fråga z",
                "\"repeating\": true, \"flow\": {\"from\": \"q\", \"to\": \"q\", \"women\": \"n\", \"men\": \"q\"} ¦ Del s: Flödet räknas i fråga q",
                "\"showIf\": \"n >\" ¦ Del s, showIf: Vid tecken 4",
                "\"showIf\": \"n > 1\" ¦ Fråga n: Frågan beror på sitt eget svar.",
            })
    void aFaultInAPartIsToldWithItsPlace(String words, String fault) {
        assertThat(faults(form(
                        words,
                        "{\"key\": \"q\", \"type\": \"SHORT_TEXT\", \"label\": \"L\"},"
                                + "{\"key\": \"long\", \"type\": \"LONG_TEXT\", \"label\": \"L\"},"
                                + "{\"key\": \"n\", \"type\": \"WHOLE_NUMBER\", \"label\": \"L\"}")))
                .anySatisfy(told -> assertThat(told.toString()).startsWith(fault));
    }

    /** What an expression comes to is tried with answers. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "\"showIf\": \"number\" ¦ Fråga q, showIf: Uttrycket blir 1 och inte sant eller falskt.",
                "\"requiredIf\": \"\\\"ja\\\"\" ¦ Fråga q, requiredIf: Uttrycket blir ja och inte sant",
                "\"showIf\": \"text > 1\" ¦ Fråga q, showIf: Värdena är av olika slag",
                "\"showIf\": \"number = \\\"1\\\"\" ¦ Fråga q, showIf: Värdena är av olika slag",
                "\"showIf\": \"number + text > 1\" ¦ Fråga q, showIf: Värdet är av fel slag",
                "\"showIf\": \"abs(text) = 1\" ¦ Fråga q, showIf: Funktionen kan inte räkna på värdet",
                "\"showIf\": \"inRow = 1\" ¦ Fråga q, showIf: Namnet finns inte",
                "\"showIf\": \"number.from > 1\" ¦ Fråga q, showIf: from finns inte",
                "\"showIf\": \"if yes then text = \\\"a\\\" else text > 1\" ¦ Fråga q, showIf: Värdena är av olika slag",
                "\"constraints\": [{\"that\": \"number + 1\", \"message\": \"m\"}] ¦ Fråga q, constraints: Uttrycket blir 2",
                "\"calculation\": \"text\", \"type\": \"WHOLE_NUMBER\" ¦ Fråga q, calculation: Uttrycket blir a, som inte passar",
                "\"calculation\": \"number > 1\" ¦ Fråga q, calculation: Uttrycket blir false, som inte passar",
            })
    void anExpressionThatComesToTheWrongThingIsRefused(String words, String fault) {
        assertThat(faults(tried(words)))
                .anySatisfy(told -> assertThat(told.toString()).startsWith(fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "\"showIf\": \"yes\"",
                "\"showIf\": \"number > 1 and text = \\\"a\\\"\"",
                "\"showIf\": \"count(rows[inRow > 0 and inRow < 5]) > 1\"",
                "\"showIf\": \"kind = \\\"a\\\"\"",
                "\"showIf\": \"list contains(kinds, \\\"a\\\")\"",
                "\"showIf\": \"grid.y1.w > 0\"",
                "\"constraints\": [{\"that\": \"number <= sum(rows.inRow)\", \"message\": \"m\"}]",
                "\"calculation\": \"sum(rows.inRow) / number\", \"type\": \"DECIMAL_NUMBER\"",
            })
    void anExpressionThatFitsIsTaken(String words) {
        assertThat(faults(tried(words))).isEmpty();
    }

    /** Demands that some figure meets, or that are more than limits: nothing is told that is not certain. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "\"type\": \"WHOLE_NUMBER\", \"number\": {\"min\": 10} ¦ q <= 10",
                "\"type\": \"DECIMAL_NUMBER\" ¦ q > 7 and q < 8",
                "\"type\": \"DECIMAL_NUMBER\" ¦ q < -5",
                "\"type\": \"WHOLE_NUMBER\", \"number\": {\"min\": 10} ¦ q <= 5 or q >= 20",
                "\"type\": \"WHOLE_NUMBER\", \"number\": {\"min\": 10} ¦ not(q <= 5)",
                "\"type\": \"WHOLE_NUMBER\", \"number\": {\"min\": 10} ¦ number <= 5",
                "\"type\": \"WHOLE_NUMBER\", \"calculation\": \"number - 5\" ¦ q < 0",
            })
    void demandsThatAFigureCanMeetAreTaken(String words, String that) {
        assertThat(faults(tried(words + ", \"constraints\": [{\"that\": \"%s\", \"message\": \"m\"}]".formatted(that))))
                .isEmpty();
    }

    private static String tried(String words) {
        return """
                {"key": "f", "title": "F", "sections": [
                  {"key": "s", "title": "S", "questions": [{%s},
                    {"key": "number", "type": "WHOLE_NUMBER", "label": "L"},
                    {"key": "text", "type": "SHORT_TEXT", "label": "L"},
                    {"key": "yes", "type": "YES_NO", "label": "L"},
                    {"key": "kind", "type": "ONE_OF", "label": "L", "options": [{"code": "a", "label": "A"}]},
                    {"key": "kinds", "type": "SEVERAL_OF", "label": "L", "options": [{"code": "a", "label": "A"}]},
                    {"key": "grid", "type": "NUMBER_GRID", "label": "L", "grid":
                      {"rows": [{"key": "y1", "label": "1"}], "columns": [{"key": "w", "label": "K"}]}}]},
                  {"key": "rows", "title": "R", "repeating": true, "titleQuestion": "name", "questions": [
                    {"key": "name", "type": "SHORT_TEXT", "label": "L"},
                    {"key": "inRow", "type": "WHOLE_NUMBER", "label": "L"}]}]}
                """.formatted(with(words));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(
                        faults(
                                form(
                                        "\"repeating\": false",
                                        "{\"key\": \"a\", \"type\": \"ONE_OF\", \"label\": \"L\"},"
                                                + "{\"key\": \"b\", \"type\": \"SHORT_TEXT\", \"label\": \"L\", \"showIf\": \"c\", \"maxLength\": 0}")))
                .extracting(FormFault::place)
                .containsExactly("Fråga a", "Fråga b", "Fråga b, showIf");
    }

    @Test
    void misspeltWordsAreAllToldAtOnce() {
        assertThat(faults("{\"key\": \"f\", \"vresion\": 1, \"titel\": \"F\", \"sections\": []}"))
                .extracting(FormFault::message)
                .containsExactly(
                        "Ordet ”vresion” finns inte i formatet. Menade du ”version”?",
                        "Ordet ”titel” finns inte i formatet. Menade du ”title”?",
                        "Formuläret har ingen del. Lägg till minst en i sections.");
    }

    @Test
    void faultsOfEveryKindAreToldAtOnceEachWithItsPlace() {
        assertThat(faults(form(
                        "\"repeating\": \"ja\"",
                        String.join(
                                ",",
                                "{\"key\": \"a\", \"type\": \"SHORT_TEXT\", \"label\": \"L\", \"lineage\": \"REWORDED\"}",
                                "{\"key\": \"b\", \"type\": \"NUMBER\", \"label\": \"L\", \"requird\": true}",
                                "{\"key\": \"c\", \"type\": \"LONG_TEXT\", \"maxLength\": \"många\"}",
                                "{\"key\": \"d\", \"type\": \"REGISTER_ENTRY\", \"label\": \"L\", \"register\": {\"kind\": \"PEOPLE\"}}",
                                "{\"key\": \"e\", \"type\": \"NUMBER_GRID\", \"grid\": {\"rows\": [{\"key\": \"r\", \"sumOf\": [\"z\"]}], \"columns\": []}}",
                                "7",
                                "{\"key\": \"g\", \"type\": \"SHORT_TEXT\", \"label\": \"L\", \"showIf\": \"a >\"}"))))
                .extracting(FormFault::toString)
                .satisfiesExactlyInAnyOrder(
                        told -> assertThat(told)
                                .isEqualTo(
                                        "Del s: Värdet är av fel slag: repeating: \"ja\". Skriv det till exempel så här: \"repeating\": true"),
                        told -> assertThat(told)
                                .isEqualTo(
                                        "Fråga a: Värdet är av fel slag: lineage: \"REWORDED\". Skriv det till exempel så här: \"lineage\": {\"is\": \"REWORDED\"}"),
                        told -> assertThat(told).startsWith("Fråga b: ”NUMBER” finns inte."),
                        told -> assertThat(told).startsWith("Fråga b: Ordet ”requird” finns inte"),
                        told -> assertThat(told).startsWith("Fråga c: Värdet är av fel slag: maxLength: \"många\""),
                        told -> assertThat(told).startsWith("Fråga c: Här saknas label."),
                        told -> assertThat(told).startsWith("Fråga d: ”PEOPLE” finns inte."),
                        told -> assertThat(told).startsWith("Fråga e: Här saknas label."),
                        told -> assertThat(told).startsWith("Fråga e, en rad i tabellen: Här saknas label."),
                        told -> assertThat(told).startsWith("Fråga e: Tabellen har ingen kolumn."),
                        told -> assertThat(told).startsWith("Fråga e: Summan r räknar in z"),
                        told -> assertThat(told).startsWith("Fråga e: I tabellen finns inget att fylla i"),
                        told -> assertThat(told).startsWith("Del s, fråga 6: Värdet är av fel slag"),
                        told -> assertThat(told).startsWith("Fråga g, showIf: Vid tecken"));
    }

    @Test
    void whatIsNoJsonIsToldWithTheLine() {
        assertThat(faults("{\"key\": \"f\",\n \"title\" \"F\"}"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).startsWith("Rad 2, tecken "));
        assertThat(faults("{\"key\": \"f\", \"key\": \"g\"}"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("Samma ord står två gånger."));
    }

    @Test
    void whatIsNoFormIsRefused() {
        for (String text :
                List.of("", " ", "[]", "1", "\"form\"", "null", "{}", "{\"sections\": []}", "{\"sections\": 1}")) {
            assertThat(faults(text)).as(text).isNotEmpty();
        }
        assertThat(faults("x".repeat(FormJson.LONGEST + 1))).hasSize(1);
        assertThat(faults("[".repeat(100_000))).hasSize(1);
    }

    @Test
    void aFormThatIsTooLargeToAnswerIsRefused() {
        String lines = "{\"key\": \"l%d\", \"label\": \"L\"}";
        String many = String.join(
                ",",
                java.util.stream.IntStream.range(0, 40)
                        .mapToObj(lines::formatted)
                        .toList());
        assertThat(faults(form(
                        "\"repeating\": false",
                        "{\"key\": \"q\", \"type\": \"NUMBER_GRID\", \"label\": \"L\", \"grid\": {\"rows\": [%s], \"columns\": [%s]}}"
                                .formatted(many, many))))
                .extracting(FormFault::toString)
                .containsExactly(
                        "Formuläret: Formuläret har 1600 fält och får ha högst 1000. Dela upp det i två formulär.");
    }

    private static List<FormFault> faults(String json) {
        InvalidFormException refused =
                catchThrowableOfType(InvalidFormException.class, () -> FormDefinitionReader.read(json, "test"));
        List<FormFault> faults = refused == null ? List.of() : refused.faults();
        FormFaults reading = new FormFaults();
        FormJson.read(json, reading);
        if (reading.isEmpty()) {
            PlainWords.check(faults);
        }
        return faults;
    }

    private static String with(String words) {
        StringBuilder all = new StringBuilder(words);
        if (!words.contains("\"key\"") || words.contains("\"grid\"") || words.contains("\"options\"")) {
            all.append(", \"key\": \"q\"");
        }
        if (!words.contains("\"type\"")) {
            all.append(", \"type\": \"SHORT_TEXT\"");
        }
        if (!words.startsWith("\"label\"")) {
            all.append(", \"label\": \"L\"");
        }
        return all.toString();
    }

    private static String form(String words, String questions) {
        return """
                {"key": "f", "version": 1, "title": "F",
                 "sections": [{"key": "s", "title": "S", %s, "questions": [%s]}]}
                """.formatted(words, questions);
    }
}
