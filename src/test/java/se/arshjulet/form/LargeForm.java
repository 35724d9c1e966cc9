package se.arshjulet.form;

import java.util.ArrayList;
import java.util.List;

/** A form of 200 questions, a fifth of them with expressions, and a table for a hundred rows. */
public final class LargeForm {

    public static final int ROWS = 100;
    public static final int QUESTIONS = 195;

    private LargeForm() {}

    public static List<Section> sections() {
        StringBuilder questions = new StringBuilder();
        for (int i = 1; i <= QUESTIONS; i++) {
            questions.append(i == 1 ? "" : ",").append(question(i));
        }
        String json = """
                {"key": "large", "version": 1, "title": "Stort formulär", "sections": [
                  {"key": "plain", "title": "Frågor", "questions": [%s]},
                  {"key": "rows", "title": "Rader", "repeating": true, "layout": "TABLE", "titleQuestion": "rowName",
                   "mayBeEmpty": true, "questions": [
                     {"key": "rowName", "type": "SHORT_TEXT", "label": "Namn"},
                     {"key": "rowWomen", "type": "WHOLE_NUMBER", "label": "Kvinnor"},
                     {"key": "rowMen", "type": "WHOLE_NUMBER", "label": "Män"},
                     {"key": "rowAll", "type": "WHOLE_NUMBER", "label": "Alla", "calculation": "rowWomen + rowMen"},
                     {"key": "rowNote", "type": "SHORT_TEXT", "label": "Varför?", "showIf": "rowAll > 100"}]}]}
                """.formatted(questions);
        return new ArrayList<>(FormDefinitionReader.read(json, "large").sections());
    }

    private static String question(int i) {
        String start = "{\"key\": \"f%d\", \"label\": \"Fråga %d \", ".formatted(i, i);
        if (i % 10 == 5) {
            return start + "\"type\": \"WHOLE_NUMBER\", \"calculation\": \"f%d + f%d\"}".formatted(i - 1, i - 3);
        }
        if (i % 10 == 0) {
            return start + "\"type\": \"SHORT_TEXT\", \"showIf\": \"f%d > 10\"}".formatted(i - 2);
        }
        return start + (i % 2 == 0 ? "\"type\": \"WHOLE_NUMBER\"}" : "\"type\": \"SHORT_TEXT\"}");
    }
}
