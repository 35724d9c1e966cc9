package se.arshjulet.form.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DayText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FigureText;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RegisterChoice;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.spreadsheet.SheetCell;

/** What a cell means to a question, typed, pasted or from a sheet. What the question then takes is for its rules. */
public final class CellReader {

    private static final List<String> YES = List.of("ja", "j", "yes", "y", "x", "sant", "true", "1");
    private static final List<String> NO = List.of("nej", "n", "no", "falskt", "false", "0");

    private final RegisterNames registers;
    private final RowNames rows;

    CellReader(RegisterNames registers, RowNames rows) {
        this.registers = registers;
        this.rows = rows;
    }

    /** The rows of the question's section that are so called. */
    @FunctionalInterface
    interface RowNames {
        List<UUID> called(Question question, String name);
    }

    public CellMeaning read(Question question, SheetCell cell) {
        if (cell.isRefused()) {
            return CellMeaning.problem(Objects.requireNonNull(cell.remark()));
        }
        if (cell.isBlank()) {
            return CellMeaning.of(Entry.EMPTY);
        }
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT ->
                CellMeaning.of(new AnswerValue.Text(shown(cell).strip()));
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY -> figure(question, cell);
            case DATE -> day(cell);
            case PERIOD -> period(cell);
            case YES_NO -> yesNo(shown(cell).strip());
            case ONE_OF -> ChoiceText.one(shown(cell).strip(), question);
            case SEVERAL_OF -> ChoiceText.several(shown(cell), question);
            case PARENT_ROW -> parent(question, shown(cell).strip());
            case REGISTER_ENTRY -> register(question, shown(cell));
            case CONTACT_FUNCTION -> CellMeaning.of(contact(shown(cell)));
            case FILE -> CellMeaning.problem("En fil kan inte skrivas i en tabell. Bifoga den vid frågan.");
            case INFORMATION, NUMBER_GRID -> CellMeaning.problem("Här finns inget att svara på.");
        };
    }

    /** As a Swedish reader would write it. */
    private static String shown(SheetCell cell) {
        boolean number = cell.kind() == SheetCell.Kind.NUMBER || cell.kind() == SheetCell.Kind.PERCENT;
        return number ? cell.text().replace('.', ',') : cell.text();
    }

    private static CellMeaning figure(Question question, SheetCell cell) {

        if (cell.kind() == SheetCell.Kind.NUMBER) {
            return CellMeaning.of(new AnswerValue.Figure(new BigDecimal(cell.text())));
        }
        if (cell.kind() == SheetCell.Kind.PERCENT && question.type() == QuestionType.PERCENT) {
            String share = cell.text().replace("%", "").strip();
            return CellMeaning.of(new AnswerValue.Figure(new BigDecimal(share)));
        }
        FigureText.Meaning meaning = FigureText.read(shown(cell), question);
        return new CellMeaning(meaning.entry(), meaning.problem(), Optional.empty());
    }

    private static CellMeaning day(SheetCell cell) {
        String text = cell.kind() == SheetCell.Kind.DATE ? cell.text().split(" ", 2)[0] : cell.text();
        return DayText.day(text)
                .map(day -> CellMeaning.of(new AnswerValue.Day(day)))
                .orElseGet(() -> CellMeaning.problem(noDay(cell)));
    }

    private static String noDay(SheetCell cell) {
        // A day that has lost its format is the number of days since 1900.
        boolean serial = cell.kind() == SheetCell.Kind.NUMBER && cell.text().matches("[1-9]\\d{4}");
        if (DayText.lacksYear(cell.text())) {
            return "”%s” har inget år. Skriv det också, till exempel 31 mars 2026."
                    .formatted(cell.text().strip());
        }
        return serial
                ? "%s är ett datum som har blivit ett tal. Formatera cellen som datum, eller skriv det som 2026-03-31."
                        .formatted(cell.text())
                : "”%s” är inget datum. Skriv det som 2026-03-31."
                        .formatted(cell.text().strip());
    }

    private static CellMeaning period(SheetCell cell) {
        return PeriodText.period(cell.text())
                .map(CellMeaning::of)
                .orElseGet(() -> CellMeaning.problem(
                        "”%s” är ingen period. Skriv den som 2026-01-01 till 2026-12-31, eller bara första dagen om den gäller tills vidare."
                                .formatted(cell.text().strip())));
    }

    private static CellMeaning yesNo(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (YES.contains(small) || NO.contains(small)) {
            return CellMeaning.of(new AnswerValue.YesNo(YES.contains(small)));
        }
        return CellMeaning.problem("”%s” är varken ja eller nej.".formatted(text));
    }

    private CellMeaning parent(Question question, String name) {
        List<UUID> called = rows.called(question, name);
        return switch (called.size()) {
            case 0 ->
                CellMeaning.problem("Ingen rad heter ”%s”. Skriv namnet som det står på sin rad.".formatted(name));
            case 1 -> CellMeaning.of(new AnswerValue.RowReference(called.get(0)));
            default -> CellMeaning.problem("Flera rader heter ”%s”. Ge dem olika namn först.".formatted(name));
        };
    }

    private CellMeaning register(Question question, String text) {
        RegisterChoice choice = Objects.requireNonNull(question.register());
        List<String> names = choice.several() ? List.of(text.split("[;\\n]")) : List.of(text);
        List<RegisterEntry> entries = new ArrayList<>();
        for (String name : names.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList()) {
            RegisterMatch match = new RegisterMatch(registers, choice);
            Optional<RegisterEntry> entry = match.meant(name);
            if (entry.isEmpty()) {
                return CellMeaning.notInRegister(name, choice.mayPropose(), match.near(name));
            }
            entries.add(entry.get());
        }
        return CellMeaning.of(new AnswerValue.RegisterEntries(entries));
    }

    /** What has an @ is the address, what is mostly digits the telephone, and the rest what the function is called. */
    private static AnswerValue.Contact contact(String text) {
        List<String> parts = Stream.of(text.split("[,;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        @Nullable String email = first(parts, ".*@.*");
        @Nullable String phone = first(parts, "\\+?[0-9(][0-9 ()/–-]{4,}");
        String function = String.join(
                ", ",
                parts.stream()
                        .filter(part -> !part.equals(email) && !part.equals(phone))
                        .toList());
        return new AnswerValue.Contact(function, phone == null ? "" : phone, email == null ? "" : email);
    }

    private static @Nullable String first(List<String> parts, String pattern) {
        return parts.stream().filter(part -> part.matches(pattern)).findFirst().orElse(null);
    }
}
