package se.arshjulet.form.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FigureText;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;
import se.arshjulet.spreadsheet.NewColumn;
import se.arshjulet.spreadsheet.NewColumn.Format;
import se.arshjulet.spreadsheet.NewSheet;
import se.arshjulet.spreadsheet.NewWorkbook;
import se.arshjulet.spreadsheet.SheetCell;
import se.arshjulet.spreadsheet.SheetCell.Kind;

/**
 * A form as a workbook to be filled in: a sheet a section, with the answers that are there and, where there are none, those
 * of last time. {@link TaskSheetReader} takes it back, whatever has been moved about in it.
 */
public final class TaskSheet {

    /** How a sheet of ours says what it is, first in its hidden row: "arshjulet:statistik:samverkan". */
    static final String MARK = "arshjulet:";

    private static final int LABEL_WIDTH = 50;

    private final FormDefinition form;
    private final AnswerSet set;
    private final AnswerSet previous;

    private TaskSheet(FormDefinition form, AnswerSet set, AnswerSet previous) {
        this.form = form;
        this.set = set;
        this.previous = previous;
    }

    /** @param previous the earlier answers, by the keys of this form
     * @param title    of the request, for the instructions */
    public static NewWorkbook of(FormDefinition form, AnswerSet set, AnswerSet previous, String title) {
        TaskSheet sheet = new TaskSheet(form, set, previous);
        return new NewWorkbook(
                form.sections().stream()
                        .filter(section -> !fields(form, section).isEmpty())
                        .map(section -> section.repeating() ? sheet.rows(section) : sheet.questions(section))
                        .toList(),
                List.of(
                        title,
                        "Fyll i bladen och ladda upp filen på sidan där du svarar. Du får se vad som ändras innan något sparas.",
                        "Ta med flera rader genom att skriva dem under de andra. Du kan ordna om rader och kolumner som du vill.",
                        "En tom ruta ändrar ingenting. Ta bort rader och svar gör du på sidan.",
                        "Saknas en uppgift: skriv ”finns ej”. Är ett tal för litet att redovisa: skriv ”för litet att redovisa”.",
                        "Flera svar i samma ruta skiljs åt med semikolon. Datum skrivs som 2026-03-31, en period som 2026-01-01 till 2026-12-31."));
    }

    /** What a sheet can hold: what the product works out, and files, have no place in it. */
    static List<Question> fields(FormDefinition form, Section section) {
        return section.fields().stream()
                .filter(question -> question.type() != QuestionType.FILE && !form.isComputed(question.key()))
                .toList();
    }

    static String mark(FormDefinition form, Section section) {
        return MARK + form.key() + ":" + section.key();
    }

    private NewSheet rows(Section section) {
        List<Question> questions = fields(form, section);
        List<String> keys = new ArrayList<>(List.of(mark(form, section)));
        List<NewColumn> columns = new ArrayList<>(List.of(NewColumn.hidden("Rad-id")));
        questions.forEach(question -> {
            keys.add(question.key());
            columns.add(column(question, width(question)));
        });
        List<List<SheetCell>> rows = RowTree.of(section, set).stream()
                .map(row -> Stream.concat(
                                Stream.of(SheetCell.text(row.key().toString())),
                                questions.stream().map(question -> cell(new AnswerKey(row.key(), question.key()))))
                        .toList())
                .toList();
        return new NewSheet(section.title(), keys, columns, rows);
    }

    private NewSheet questions(Section section) {
        List<Question> questions = fields(form, section);
        Map<Integer, NewColumn> own = new HashMap<>();
        List<List<SheetCell>> rows = new ArrayList<>();
        for (Question question : questions) {
            own.put(rows.size(), column(question, LABEL_WIDTH));
            rows.add(List.of(
                    SheetCell.text(question.key()),
                    SheetCell.text(header(question)),
                    cell(AnswerKey.of(question.key()))));
        }
        return new NewSheet(
                section.title(),
                List.of(mark(form, section), "label", "answer"),
                List.of(
                        NewColumn.hidden("Fråge-id"),
                        NewColumn.of("Fråga", LABEL_WIDTH, Format.TEXT),
                        NewColumn.of("Svar", LABEL_WIDTH, Format.TEXT)),
                rows,
                own);
    }

    private static NewColumn column(Question question, int width) {
        Format format = question.type().isFigure()
                ? Format.NUMBER
                : question.type() == QuestionType.DATE ? Format.DATE : Format.TEXT;
        List<String> choices = question.type() == QuestionType.YES_NO
                ? List.of("Ja", "Nej")
                : question.type() == QuestionType.ONE_OF
                        ? question.options().stream().map(Option::label).toList()
                        : List.of();
        return new NewColumn(header(question), width, format, choices, !question.allowOther());
    }

    private static String header(Question question) {
        String unit = question.type().isFigure() ? FigureText.unit(question) : "";
        return question.label() + (unit.isEmpty() ? "" : " (" + unit + ")") + (question.required() ? " *" : "");
    }

    private static int width(Question question) {
        return switch (question.type()) {
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY, DATE, YES_NO -> 14;
            case LONG_TEXT -> 50;
            default -> 26;
        };
    }

    private SheetCell cell(AnswerKey at) {
        Question question = form.question(at.questionKey());
        return set.at(at)
                .filter(TaskSheet::says)
                .map(given -> cell(question, Entry.of(given), set))
                .or(() -> previous.at(at)
                        .filter(given -> says(given) && !question.askedAfresh())
                        .map(given -> cell(question, Entry.of(given), previous)))
                .orElse(SheetCell.EMPTY);
    }

    private static boolean says(GivenAnswer given) {
        return given.status() != AnswerStatus.EMPTY;
    }

    private SheetCell cell(Question question, Entry entry, AnswerSet among) {
        return switch (entry.status()) {
            case EMPTY -> SheetCell.EMPTY;
            case NONE_EXISTS -> SheetCell.text("finns ej");
            case TOO_SMALL -> SheetCell.text("för litet att redovisa");
            case GIVEN -> given(question, entry, among);
        };
    }

    private SheetCell given(Question question, Entry entry, AnswerSet among) {
        AnswerValue value = entry.value();
        if (value instanceof AnswerValue.Figure figure) {
            return new SheetCell(Kind.NUMBER, figure.number().toPlainString(), null);
        }
        if (value instanceof AnswerValue.Day day) {
            return new SheetCell(Kind.DATE, day.day().toString(), null);
        }
        if (value instanceof AnswerValue.Choices choices) {
            return SheetCell.text(String.join("; ", AnswerText.labels(question, choices)));
        }
        if (value instanceof AnswerValue.RegisterEntries chosen) {
            return SheetCell.text(String.join(
                    "; ", chosen.entries().stream().map(one -> one.name()).toList()));
        }
        return SheetCell.text(AnswerText.of(form, question, value, among));
    }

    /** The row that a sheet's hidden column names, if it is one. */
    static Optional<UUID> row(SheetCell cell) {
        try {
            return Optional.of(UUID.fromString(cell.text().strip()));
        } catch (IllegalArgumentException noRow) {
            return Optional.empty();
        }
    }
}
