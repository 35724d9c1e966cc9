package se.arshjulet.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All answers to one form at one moment; knows nothing of who shows it. */
public record AnswerSet(List<AnswerRow> rows, Map<AnswerKey, GivenAnswer> answers) {

    public AnswerSet {
        rows = List.copyOf(rows);
        answers = Map.copyOf(answers);
    }

    public static AnswerSet empty() {
        return new AnswerSet(List.of(), Map.of());
    }

    public Optional<GivenAnswer> at(AnswerKey key) {
        return Optional.ofNullable(answers.get(key));
    }

    /** The value at the field, or null where nothing is given. */
    public @Nullable AnswerValue value(AnswerKey key) {
        GivenAnswer given = answers.get(key);
        return given == null ? null : given.value();
    }

    /** The same answers but for one. */
    public AnswerSet with(AnswerKey key, GivenAnswer given) {
        Map<AnswerKey, GivenAnswer> changed = new HashMap<>(answers);
        changed.put(key, given);
        return new AnswerSet(rows, changed);
    }

    /** The same answers but for these. */
    public AnswerSet with(Map<AnswerKey, GivenAnswer> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<AnswerKey, GivenAnswer> changed = new HashMap<>(answers);
        changed.putAll(others);
        return new AnswerSet(rows, changed);
    }

    public List<AnswerRow> rowsOf(String sectionKey) {
        return rows.stream().filter(row -> row.sectionKey().equals(sectionKey)).toList();
    }
}
