package se.arshjulet.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers as expressions see them. A question is named by its key: in its own row and, if it stands outside rows,
 * everywhere. A repeating section is a list of its rows, a grid is its rows with their columns. What is not given is null,
 * whatever it is instead.
 */
final class LogicValues {

    private final FormDefinition form;
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, List<Map<String, @Nullable Object>>> lists = new HashMap<>();
    private final Map<AnswerKey, Entry> entries = new HashMap<>();
    private final AnswerSet set;

    LogicValues(FormDefinition form, AnswerSet set) {
        this.form = form;
        this.set = set;
        form.sections().forEach(section -> sections.put(section.key(), section));
        set.answers().forEach((at, given) -> entries.put(at, Entry.of(given)));
    }

    List<UUID> rows(Section section) {
        return Sums.rows(section, set);
    }

    /** The answers as they were given; sums are made of these. */
    AnswerSet set() {
        return set;
    }

    void put(AnswerKey at, Entry entry) {
        entries.put(at, entry);
        outdate(at.questionKey());
    }

    /** A list of rows that was made before is so no more. */
    private void outdate(String questionKey) {
        lists.remove(form.sectionOf(questionKey).key());
    }

    /** What is not asked is no answer. */
    void hide(Question question, UUID row) {
        entries.remove(new AnswerKey(row, question.key()));
        question.cells()
                .forEach(cell ->
                        entries.remove(new AnswerKey(row, cell.question().key())));
        outdate(question.key());
    }

    /** A part that is not asked has no rows. */
    void hide(Section section) {
        lists.put(section.key(), List.of());
    }

    /** What the names mean where one stands: those that mean nothing are left out. */
    Map<String, @Nullable Object> seenFrom(Section here, UUID row, Set<String> names) {
        Map<String, @Nullable Object> seen = new HashMap<>();
        for (String name : names) {
            Section section = sections.get(name);
            if (section != null && section.repeating()) {
                seen.put(name, lists.computeIfAbsent(name, key -> list(section)));
            } else if (form.find(name).isPresent()) {
                Section holds = form.sectionOf(name);
                if (holds.equals(here) || !holds.repeating()) {
                    UUID where = holds.repeating() ? row : AnswerKey.NO_ROW;
                    seen.put(name, value(form.question(name), where));
                }
            }
        }
        return seen;
    }

    private List<Map<String, @Nullable Object>> list(Section section) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (UUID row : rows(section)) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            section.questions().stream()
                    .filter(question -> question.type() != QuestionType.INFORMATION)
                    .forEach(question -> values.put(question.key(), value(question, row)));
            rows.add(values);
        }
        return rows;
    }

    private @Nullable Object value(Question question, UUID row) {
        if (question.type() == QuestionType.NUMBER_GRID) {
            Map<String, Map<String, @Nullable Object>> grid = new LinkedHashMap<>();
            question.cells().forEach(cell -> grid.computeIfAbsent(cell.row().key(), key -> new LinkedHashMap<>())
                    .put(cell.column().key(), value(cell.question(), row)));
            return grid;
        }
        Entry entry = entries.get(new AnswerKey(row, question.key()));
        return entry == null ? null : plain(question, entry.value());
    }

    private static @Nullable Object plain(Question question, @Nullable AnswerValue value) {
        if (value instanceof AnswerValue.Text text) {
            return text.text();
        }
        if (value instanceof AnswerValue.Figure figure) {
            return figure.number();
        }
        if (value instanceof AnswerValue.Day day) {
            return day.day();
        }
        if (value instanceof AnswerValue.Period period) {
            Map<String, @Nullable Object> days = new HashMap<>();
            days.put("from", period.from());
            days.put("to", period.to());
            return days;
        }
        if (value instanceof AnswerValue.YesNo answer) {
            return answer.yes();
        }
        if (value instanceof AnswerValue.Choices choices) {
            List<String> chosen = new ArrayList<>(choices.codes());
            chosen.addAll(choices.others());
            return question.type() == QuestionType.ONE_OF ? first(chosen) : chosen;
        }
        if (value instanceof AnswerValue.RegisterEntries chosen) {
            List<String> names =
                    chosen.entries().stream().map(RegisterEntry::name).toList();
            RegisterChoice register = question.register();
            return register == null || register.several() ? names : first(names);
        }
        return value instanceof AnswerValue.Attachment file ? file.name() : null;
    }

    private static @Nullable String first(List<String> words) {
        return words.isEmpty() ? null : words.get(0);
    }

    /** Why there is no figure: what it would be worked out of is not answered, does not exist or is too small. */
    Entry standing(Set<String> questions, UUID row) {
        List<Entry> parts = questions.stream()
                .flatMap(key -> fields(key, row).stream())
                .map(at -> Optional.ofNullable(entries.get(at)).orElse(Entry.EMPTY))
                .toList();
        if (parts.stream().anyMatch(Entry::isEmpty)) {
            return Entry.EMPTY;
        }
        if (parts.contains(Entry.NONE_EXISTS)) {
            return Entry.NONE_EXISTS;
        }
        return parts.contains(Entry.TOO_SMALL) ? Entry.TOO_SMALL : Entry.EMPTY;
    }

    /** Something is said of everything that is named, if only that there is none. Of a list nobody knows: more rows may come. */
    boolean areAnswered(Set<String> names, UUID row) {
        return names.stream().noneMatch(name -> isList(name) || isUnanswered(name, row));
    }

    private boolean isList(String name) {
        Section section = sections.get(name);
        return section != null && section.repeating();
    }

    private boolean isUnanswered(String name, UUID row) {
        return form.find(name).isPresent()
                && fields(name, row).stream().anyMatch(at -> Optional.ofNullable(entries.get(at))
                        .orElse(Entry.EMPTY)
                        .isEmpty());
    }

    private List<AnswerKey> fields(String question, UUID row) {
        Section section = form.sectionOf(question);
        List<UUID> rows = section.repeating() && row.equals(AnswerKey.NO_ROW) ? rows(section) : List.of(row);
        List<String> keys = form.question(question).cells().isEmpty()
                ? List.of(question)
                : form.question(question).cells().stream()
                        .map(cell -> cell.question().key())
                        .toList();
        return rows.stream()
                .map(in -> section.repeating() ? in : AnswerKey.NO_ROW)
                .flatMap(in -> keys.stream().map(key -> new AnswerKey(in, key)))
                .toList();
    }
}
