package se.arshjulet.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the form makes of the answers at one moment: what is asked, what must be answered, what does not hold together and
 * what the product works out.
 */
public final class FormState {

    private final FormDefinition form;
    private final Map<AnswerKey, Entry> computed = new HashMap<>();

    private FormState(FormDefinition form) {
        this.form = form;
    }

    public static FormState of(FormDefinition form, AnswerSet set) {
        FormState state = new FormState(form);
        for (Section section : form.sections()) {
            for (Question question : section.questions()) {
                if (question.type() == QuestionType.NUMBER_GRID) {
                    rows(section, set).forEach(row -> state.computed.putAll(GridSums.computed(question, row, set)));
                }
            }
        }
        return state;
    }

    private static Iterable<UUID> rows(Section section, AnswerSet set) {
        return section.repeating()
                ? set.rowsOf(section.key()).stream().map(AnswerRow::key).toList()
                : java.util.List.of(AnswerKey.NO_ROW);
    }

    /** Whether the part is asked at all. */
    public boolean asks(Section section) {
        return true;
    }

    /** Whether the question is asked there, in a part that is. */
    public boolean asks(AnswerKey at) {
        return true;
    }

    /** Whether the form waits for an answer there. What the product works out nobody waits for. */
    public boolean requires(AnswerKey at) {
        return asks(at) && form.question(at.questionKey()).required() && !form.isComputed(at.questionKey());
    }

    /** What does not hold of the answer, in the form's own words. */
    public Optional<String> broken(AnswerKey at) {
        return Optional.empty();
    }

    /** What the product works out, by field. */
    public Map<AnswerKey, Entry> computed() {
        return Map.copyOf(computed);
    }
}
