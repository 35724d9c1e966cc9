package se.arshjulet.form.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerRules;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.form.table.TableReading.Unread;
import se.arshjulet.spreadsheet.SheetCell;

/** Cells that have found their fields, before it is known what they mean there: a cell may name a row that comes after it. */
final class Taking {

    private static final UUID NOBODY = new UUID(0, 0);

    private final FormDefinition form;
    private final AnswerSet set;
    private final List<AnswerRow> rows = new ArrayList<>();
    private final Map<AnswerKey, Placed> placed = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final ToldSums sums;
    private final Map<String, Map<String, List<UUID>>> names = new HashMap<>();

    private record Placed(SheetCell cell, String place) {}

    Taking(FormDefinition form, AnswerSet set) {
        this.form = form;
        this.set = set;
        this.sums = new ToldSums(form);
    }

    /** A new row at the end of the section. */
    UUID addRow(Section section) {
        long before = Stream.concat(set.rows().stream(), rows.stream())
                .filter(row -> row.sectionKey().equals(section.key()))
                .count();
        if (before >= TableEdit.MOST_ROWS) {
            throw new UnusableTableException(
                    "Det blir fler än 1 000 rader i ”%s”, och fler får inte plats. Ta färre rader åt gången, eller hör av dig till samordnaren."
                            .formatted(section.title()));
        }
        int last = Stream.concat(set.rowsOf(section.key()).stream(), rows.stream())
                .mapToInt(AnswerRow::position)
                .max()
                .orElse(-1);
        AnswerRow row = new AnswerRow(UUID.randomUUID(), section.key(), last + 1);
        rows.add(row);
        return row.key();
    }

    /** What stands in nothing but spaces takes nothing away, and what is worked out nobody needs to say. */
    void put(AnswerKey at, SheetCell cell, String place) {
        if (cell.isBlank()) {
            return;
        }
        if (form.isComputed(at.questionKey())) {
            sums.put(at, cell);
        } else {
            placed.put(at, new Placed(cell, place));
        }
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    TableReading finish(RegisterNames registers) {
        CellReader reader = new CellReader(registers, this::called);
        Map<AnswerKey, Entry> entries = new LinkedHashMap<>();
        List<Unread> unread = new ArrayList<>();
        List<AnswerRow> all = Stream.concat(set.rows().stream(), rows.stream()).toList();
        AnswerSet now = new AnswerSet(all, set.answers());
        for (Map.Entry<AnswerKey, Placed> one : placed.entrySet()) {
            AnswerKey at = one.getKey();
            Question question = form.question(at.questionKey());
            CellMeaning meaning = reader.read(question, one.getValue().cell());
            Entry entry = meaning.entry();
            AnswerSet around = now;
            Optional<String> problem =
                    meaning.problem().or(() -> AnswerRules.problem(form, at, entry.status(), entry.value(), around));
            if (problem.isPresent()) {
                unread.add(new Unread(
                        at,
                        one.getValue().cell().text(),
                        problem.get(),
                        one.getValue().place()));
            } else {
                entries.put(at, entry);
                now = question.type() == QuestionType.PARENT_ROW ? now.with(at, given(entry)) : now;
            }
        }
        Map<AnswerKey, GivenAnswer> taken = new HashMap<>();
        entries.forEach((at, entry) -> taken.put(at, given(entry)));
        notes.addAll(sums.differences(reader, now.with(taken)));
        return new TableReading(new TableEdit(rows, entries), unread, notes);
    }

    /** Rows by name, those among them that are named only now. */
    private List<UUID> called(Question question, String name) {
        return names.computeIfAbsent(question.key(), key -> names(form.sectionOf(key)))
                .getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    private Map<String, List<UUID>> names(Section section) {
        Map<String, List<UUID>> byName = new HashMap<>();
        Stream.concat(set.rowsOf(section.key()).stream(), rows.stream().filter(row -> row.sectionKey()
                        .equals(section.key())))
                .forEach(row -> byName.computeIfAbsent(
                                title(section, row.key()).strip().toLowerCase(Locale.ROOT),
                                unnamed -> new ArrayList<>())
                        .add(row.key()));
        return byName;
    }

    private String title(Section section, UUID row) {
        return section.titleQuestions().stream()
                .map(question -> placed.get(new AnswerKey(row, question.key())))
                .filter(Objects::nonNull)
                .map(found -> found.cell().text())
                .findFirst()
                .orElseGet(() -> section.rowTitle(row, set));
    }

    private static GivenAnswer given(Entry entry) {
        return new GivenAnswer(entry.status(), entry.value(), AnswerOrigin.PASTED, NOBODY, null, Instant.EPOCH);
    }
}
