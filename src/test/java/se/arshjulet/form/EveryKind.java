package se.arshjulet.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A form that asks a question of every type, keyed by the type's name in small letters, and a good answer to each. */
public final class EveryKind {

    public static final String KEY = "every-kind";

    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(1, 2);

    private static final String FORM = """
            {"key": "every-kind", "version": 1, "title": "Alla slag", "sections": [
              {"key": "one", "title": "Allt en gång", "questions": [
                {"key": "q_short_text", "type": "SHORT_TEXT", "label": "Kort text", "maxLength": 40},
                {"key": "q_long_text", "type": "LONG_TEXT", "label": "Lång text", "maxLength": 400},
                {"key": "q_whole_number", "type": "WHOLE_NUMBER", "label": "Heltal",
                 "number": {"unit": "personer", "min": 0, "max": 5000},
                 "plausibility": {"changePercent": 50, "changeAtLeast": 5}},
                {"key": "q_decimal_number", "type": "DECIMAL_NUMBER", "label": "Decimaltal", "number": {"min": -10, "max": 10}},
                {"key": "q_percent", "type": "PERCENT", "label": "Andel"},
                {"key": "q_money", "type": "MONEY", "label": "Kostnad"},
                {"key": "q_date", "type": "DATE", "label": "Datum"},
                {"key": "q_period", "type": "PERIOD", "label": "Period"},
                {"key": "q_yes_no", "type": "YES_NO", "label": "Ja eller nej"},
                {"key": "q_one_of", "type": "ONE_OF", "label": "En av",
                 "options": [{"code": "a", "label": "Alfa"}, {"code": "b", "label": "Beta"}]},
                {"key": "q_several_of", "type": "SEVERAL_OF", "label": "Flera av", "allowOther": true,
                 "options": [{"code": "a", "label": "Alfa"}, {"code": "b", "label": "Beta"}]},
                {"key": "q_register_entry", "type": "REGISTER_ENTRY", "label": "Insats",
                 "register": {"kind": "INTERVENTION", "several": false, "mayPropose": true}},
                {"key": "q_number_grid", "type": "NUMBER_GRID", "label": "Deltagare", "grid": {
                  "rows": [{"key": "y2025", "label": "2025"}],
                  "columns": [{"key": "women", "label": "Kvinnor"}, {"key": "men", "label": "Män"},
                              {"key": "total", "label": "Totalt", "sumOf": ["women", "men"]}]}},
                {"key": "q_file", "type": "FILE", "label": "Bilaga", "file": {"kinds": ["pdf"], "megabytes": 1}},
                {"key": "q_contact_function", "type": "CONTACT_FUNCTION", "label": "Kontakt"},
                {"key": "q_information", "type": "INFORMATION", "label": "Läs detta"},
                {"key": "sum", "type": "WHOLE_NUMBER", "label": "Dubbelt", "calculation": "q_whole_number * 2"}
              ]},
              {"key": "rows", "title": "Rader", "repeating": true, "mayBeEmpty": true, "titleQuestion": "name", "questions": [
                {"key": "name", "type": "SHORT_TEXT", "label": "Namn"},
                {"key": "q_parent_row", "type": "PARENT_ROW", "label": "Hör under"}
              ]}
            ]}
            """;

    private EveryKind() {}

    public static FormDefinition form() {
        return FormDefinitionReader.read(FORM, KEY);
    }

    /** The question of the type. */
    public static String key(QuestionType type) {
        return "q_" + type.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A good answer to each type that is answered as a whole by itself. */
    public static Map<QuestionType, AnswerValue> answers() {
        Map<QuestionType, AnswerValue> answers = new EnumMap<>(QuestionType.class);
        answers.put(QuestionType.SHORT_TEXT, new AnswerValue.Text("Grön väg"));
        answers.put(QuestionType.LONG_TEXT, new AnswerValue.Text("En rad\noch en till"));
        answers.put(QuestionType.WHOLE_NUMBER, AnswerValue.Figure.of(12));
        answers.put(QuestionType.DECIMAL_NUMBER, new AnswerValue.Figure(new BigDecimal("-1.25")));
        answers.put(QuestionType.PERCENT, new AnswerValue.Figure(new BigDecimal("45.5")));
        answers.put(QuestionType.MONEY, AnswerValue.Figure.of(1_250_000));
        answers.put(QuestionType.DATE, new AnswerValue.Day(LocalDate.of(2026, 2, 28)));
        answers.put(QuestionType.PERIOD, new AnswerValue.Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        answers.put(QuestionType.YES_NO, new AnswerValue.YesNo(false));
        answers.put(QuestionType.ONE_OF, new AnswerValue.Choices(List.of("b"), List.of()));
        answers.put(QuestionType.SEVERAL_OF, new AnswerValue.Choices(List.of("a"), List.of("Gamma")));
        answers.put(
                QuestionType.REGISTER_ENTRY,
                new AnswerValue.RegisterEntries(List.of(new RegisterEntry(A, "Drivbänk"))));
        answers.put(QuestionType.FILE, new AnswerValue.Attachment(A, "bilaga.pdf", 1000));
        answers.put(
                QuestionType.CONTACT_FUNCTION,
                new AnswerValue.Contact("Växeln", "013-20 60 00", "vaxel@exempel.example"));
        return answers;
    }

    /** A value of every kind there is. */
    static List<AnswerValue> values() {
        return List.of(
                new AnswerValue.Text("x"),
                AnswerValue.Figure.of(1),
                new AnswerValue.Day(LocalDate.of(2026, 1, 1)),
                new AnswerValue.Period(LocalDate.of(2026, 1, 1), null),
                new AnswerValue.YesNo(true),
                new AnswerValue.Choices(List.of("a"), List.of()),
                new AnswerValue.RowReference(B),
                new AnswerValue.RegisterEntries(List.of(new RegisterEntry(A, "A"))),
                new AnswerValue.Attachment(A, "a.pdf", 1),
                new AnswerValue.Contact("A", "", ""));
    }
}
