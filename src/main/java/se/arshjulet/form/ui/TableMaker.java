package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.arshjulet.form.FigureText;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RegisterChoice;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.table.RegisterNames;

/** A table of answers as the browser is told to draw it. */
final class TableMaker {

    /** Of a register's names so many are suggested at a time. */
    static final int SUGGESTED = 30;

    private static final Map<String, String> WORDS = Map.of(
            "hint", "form.table.hint",
            "before", "form.before",
            "unchanged", "form.unchanged",
            "comment", "form.comment",
            "copy", "form.table.copy",
            "remove", "form.table.remove",
            "pasting", "form.table.pasting");

    private TableMaker() {}

    static JsonObject structure(TableLayout layout, RegisterNames registers, Component translator) {
        JsonObject structure = Json.createObject();
        structure.put("caption", layout.caption());
        structure.put("corner", layout.corner(translator));
        structure.put("editable", layout.mayGrow());
        JsonArray columns = Json.createArray();
        layout.columns().forEach(column -> columns.set(columns.length(), column(column, registers, translator)));
        structure.put("columns", columns);
        JsonObject words = Json.createObject();
        WORDS.forEach((name, key) -> words.put(name, translator.getTranslation(key)));
        words.put("none", CellText.word("form.figure.none", translator));
        words.put("small", CellText.word("form.figure.small", translator));
        words.put("propose", translator.getTranslation("form.table.propose", "{}"));
        structure.put("words", words);
        return structure;
    }

    private static JsonObject column(TableLayout.Column column, RegisterNames registers, Component translator) {
        Question question = column.question();
        JsonObject told = Json.createObject();
        told.put("key", column.key());
        told.put("label", column.label());
        told.put("kind", kind(question));
        if (question.type().isFigure()) {
            told.put("unit", FigureText.unit(question));
        }
        if (question.help() != null) {
            told.put("help", question.help());
        }
        RegisterChoice choice = question.register();
        if (choice != null) {
            List<RegisterEntry> found = registers.find(choice.kind(), "", SUGGESTED + 1);
            told.put("several", choice.several());
            told.put("more", found.size() > SUGGESTED);
            told.put("options", texts(found.stream().limit(SUGGESTED).map(RegisterEntry::name)));
        } else {
            told.put("options", texts(options(question, translator)));
        }
        return told;
    }

    private static JsonArray texts(Stream<String> texts) {
        JsonArray told = Json.createArray();
        texts.forEach(text -> told.set(told.length(), text));
        return told;
    }

    private static Stream<String> options(Question question, Component translator) {
        return question.type() == QuestionType.YES_NO
                ? Stream.of("yes", "no").map(answer -> translator.getTranslation("form.answer." + answer))
                : question.options().stream().map(Option::label);
    }

    private static String kind(Question question) {
        return switch (question.type()) {
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY -> "figure";
            case LONG_TEXT -> "long";
            case YES_NO -> "choice";
            case ONE_OF -> question.allowOther() ? "list" : "choice";
            case SEVERAL_OF, PARENT_ROW -> "list";
            case REGISTER_ENTRY -> "register";
            case FILE, INFORMATION, NUMBER_GRID -> "output";
            case SHORT_TEXT, DATE, PERIOD, CONTACT_FUNCTION -> "text";
        };
    }

    static JsonArray rows(List<TableLayout.Row> rows) {
        JsonArray told = Json.createArray();
        rows.forEach(row -> {
            JsonObject one = Json.createObject();
            one.put("key", row.key());
            one.put("label", row.label());
            JsonArray cells = Json.createArray();
            row.cells().forEach(at -> cells.set(cells.length(), FieldId.of(at)));
            one.put("cells", cells);
            told.set(told.length(), one);
        });
        return told;
    }
}
