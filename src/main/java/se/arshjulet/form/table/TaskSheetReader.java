package se.arshjulet.form.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.spreadsheet.SheetTable;

/** What a filled-in sheet would change. Blank cells change nothing, and rows that are not in it stay. */
public final class TaskSheetReader {

    /** As far down as the marks may have been pushed. */
    private static final int DEEPEST_MARK = 20;

    private final FormDefinition form;
    private final AnswerSet set;
    private final RegisterNames registers;

    public TaskSheetReader(FormDefinition form, AnswerSet set, RegisterNames registers) {
        this.form = form;
        this.set = set;
        this.registers = registers;
    }

    /** @param reading     what can be taken of it, changes only
     * @param changedRows of those that were there, questions outside rows counted as one each */
    public record Proposal(TableReading reading, int newRows, int changedRows) {

        public boolean changesNothing() {
            return reading.edit().isEmpty();
        }
    }

    /** @throws UnusableTableException if none of it belongs to the form, or if there is no room for it */
    public Proposal read(List<SheetTable> tables) {
        Taking taking = new Taking(form, set);
        List<String> strangers = new ArrayList<>();
        int known = 0;
        for (SheetTable table : tables) {
            Optional<Marked> marked = marked(table).or(() -> named(table));
            if (marked.isPresent()) {
                known++;
                take(marked.get(), taking);
            } else if (!table.rows().isEmpty() && !table.name().equals("Anvisningar")) {
                strangers.add(table.name().isEmpty() ? "filen" : table.name());
            }
        }
        if (known == 0) {
            throw new UnusableTableException(
                    "Filen hör inte till det här uppdraget. Ladda ner bladet här, fyll i det och ladda upp det igen.");
        }
        if (!strangers.isEmpty()) {
            taking.note("Blad som inte hör till formuläret lästes inte: %s.".formatted(String.join(", ", strangers)));
        }
        return proposal(taking.finish(registers));
    }

    /** A sheet whose columns are known.
     * @param keys   by column its question; of a sheet of questions only where the answer stands
     * @param first  the first row that holds answers
     * @param idsIn  the column that names the rows, or the questions */
    private record Marked(
            SheetTable table, Section section, Map<Integer, String> keys, int first, Optional<Integer> idsIn) {}

    private Optional<Marked> marked(SheetTable table) {
        for (int row = 0; row < Math.min(DEEPEST_MARK, table.rows().size()); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                String text = table.at(row, column).text();
                if (text.startsWith(TaskSheet.MARK)) {
                    int keyRow = row;
                    int idsIn = column;
                    return section(text).map(found -> marked(table, found, keyRow, idsIn));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Section> section(String mark) {
        if (!mark.startsWith(TaskSheet.MARK + form.key() + ":")) {
            throw new UnusableTableException(
                    "Bladet hör till ett annat formulär. Ladda ner bladet för det här uppdraget och fyll i det.");
        }
        return form.sections().stream()
                .filter(section -> TaskSheet.mark(form, section).equals(mark))
                .findFirst();
    }

    private static Marked marked(SheetTable table, Section section, int keyRow, int idsIn) {
        Map<Integer, String> keys = new HashMap<>();
        for (int column = 0; column < table.rows().get(keyRow).size(); column++) {
            String key = table.at(keyRow, column).text().strip();
            if (column != idsIn && !key.isEmpty()) {
                keys.put(column, key);
            }
        }
        return new Marked(table, section, keys, keyRow + 2, Optional.of(idsIn));
    }

    /** A table of somebody's own under a section's name, or the only one that repeats, with its columns by label. */
    private Optional<Marked> named(SheetTable table) {
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        List<Section> repeating =
                form.sections().stream().filter(Section::repeating).toList();
        return repeating.stream()
                .filter(section -> repeating.size() == 1
                        || section.title().equalsIgnoreCase(table.name().strip()))
                .flatMap(section -> byLabel(table, section).stream())
                .findFirst();
    }

    private Optional<Marked> byLabel(SheetTable table, Section section) {
        // Sums too: they are not taken, but one that does not add up is told.
        List<Question> questions = section.fields().stream()
                .filter(question -> question.type() != QuestionType.FILE)
                .toList();
        Labels labels = new Labels();
        for (int i = 0; i < questions.size(); i++) {
            labels.add(i, questions.get(i).label(), questions.get(i).key());
        }
        return labels.header(table.rows().get(0)).map(columns -> {
            Map<Integer, String> keys = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                int column = i;
                columns.get(i)
                        .ifPresent(
                                index -> keys.put(column, questions.get(index).key()));
            }
            return new Marked(table, section, keys, 1, Optional.empty());
        });
    }

    private void take(Marked sheet, Taking taking) {
        tellUnknown(sheet, taking);
        if (sheet.section().repeating()) {
            takeRows(sheet, taking);
        } else {
            takeQuestions(sheet, taking);
        }
    }

    private void tellUnknown(Marked sheet, Taking taking) {
        SheetTable table = sheet.table();
        String lost = IntStream.range(0, table.width())
                .filter(column -> !sheet.idsIn().equals(Optional.of(column))
                        && !sheet.keys().containsKey(column))
                .filter(column -> IntStream.range(sheet.first(), table.rows().size())
                        .anyMatch(row -> !table.at(row, column).isBlank()))
                .mapToObj(column -> table.place(Math.max(0, sheet.first() - 1), column))
                .collect(Collectors.joining(", "));
        if (!lost.isEmpty()) {
            taking.note("Kolumner som inte hör till formuläret lästes inte: %s.".formatted(lost));
        }
    }

    private void takeRows(Marked sheet, Taking taking) {
        SheetTable table = sheet.table();
        Set<UUID> there =
                set.rowsOf(sheet.section().key()).stream().map(AnswerRow::key).collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        for (int row = sheet.first(); row < table.rows().size(); row++) {
            int line = row;
            boolean blank = sheet.keys().entrySet().stream()
                    .filter(column -> !form.isComputed(column.getValue()))
                    .allMatch(column -> table.at(line, column.getKey()).isBlank());
            if (blank) {
                continue;
            }
            // A row that was copied in the sheet carries the first one's name; it is another all the same.
            UUID key = sheet.idsIn()
                    .flatMap(column -> TaskSheet.row(table.at(line, column)))
                    .or(() -> sheet.idsIn().isPresent() ? Optional.empty() : calledAs(sheet, line))
                    .filter(there::contains)
                    .filter(seen::add)
                    .orElseGet(() -> taking.addRow(sheet.section()));
            sheet.keys().forEach((column, question) -> {
                if (belongs(question, sheet.section())) {
                    taking.put(new AnswerKey(key, question), table.at(line, column), table.place(line, column));
                }
            });
        }
    }

    private Optional<UUID> calledAs(Marked sheet, int line) {
        String name = sheet.keys().entrySet().stream()
                .filter(column -> column.getValue().equals(sheet.section().titleQuestion()))
                .map(column ->
                        sheet.table().at(line, column.getKey()).text().strip().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        List<UUID> called = set.rowsOf(sheet.section().key()).stream()
                .map(AnswerRow::key)
                .filter(row -> !name.isEmpty()
                        && sheet.section()
                                .rowTitle(row, set)
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .equals(name))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private void takeQuestions(Marked sheet, Taking taking) {
        SheetTable table = sheet.table();
        int ids = sheet.idsIn().orElseThrow();
        sheet.keys().entrySet().stream()
                .filter(column -> column.getValue().equals("answer"))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(answers -> {
                    for (int row = sheet.first(); row < table.rows().size(); row++) {
                        String question = table.at(row, ids).text().strip();
                        if (belongs(question, sheet.section())) {
                            taking.put(AnswerKey.of(question), table.at(row, answers), table.place(row, answers));
                        }
                    }
                });
    }

    private boolean belongs(String question, Section section) {
        return form.find(question).isPresent() && form.sectionOf(question).equals(section);
    }

    private Proposal proposal(TableReading reading) {
        Map<AnswerKey, Entry> changes = new HashMap<>(reading.edit().entries());
        changes.entrySet().removeIf(field -> set.at(field.getKey())
                .map(Entry::of)
                .orElse(Entry.EMPTY)
                .equals(field.getValue()));
        Set<UUID> fresh = reading.edit().rows().stream().map(AnswerRow::key).collect(Collectors.toSet());
        long changed = changes.keySet().stream()
                .filter(at -> !fresh.contains(at.rowKey()))
                .map(at -> at.rowKey().equals(AnswerKey.NO_ROW) ? at : at.rowKey())
                .distinct()
                .count();
        return new Proposal(
                new TableReading(new TableEdit(reading.edit().rows(), changes), reading.unread(), reading.notes()),
                fresh.size(),
                (int) changed);
    }
}
