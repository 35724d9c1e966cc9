package se.arshjulet.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the form makes of the answers at one moment: what is asked, what must be answered, what does not hold together and
 * what the product works out.
 */
public final class FormState {

    private final FormDefinition form;
    private final Set<String> hiddenSections = new HashSet<>();
    private final Set<AnswerKey> hidden = new HashSet<>();
    private final Set<AnswerKey> required = new HashSet<>();
    private final Map<AnswerKey, String> broken = new HashMap<>();
    private final Set<AnswerKey> early = new HashSet<>();
    private final Map<AnswerKey, Entry> computed = new HashMap<>();

    private FormState(FormDefinition form) {
        this.form = form;
    }

    /** The answers to what is asked, as the form makes of them. */
    public static AnswerSet asked(FormDefinition form, AnswerSet set) {
        return of(form, set).asked(set);
    }

    static FormState blank(FormDefinition form) {
        return new FormState(form);
    }

    public static FormState of(FormDefinition form, AnswerSet set) {
        if (!form.logic().isPlain()) {
            return FormWorking.work(form, set);
        }
        FormState state = blank(form);
        Sums.all(form, set, state.computed);
        return state;
    }

    void hide(Section section) {
        hiddenSections.add(section.key());
    }

    void hide(AnswerKey at) {
        hidden.add(at);
    }

    void require(AnswerKey at) {
        required.add(at);
    }

    /** @param early it is held against something that nobody has answered yet; what is certain comes before */
    void breaks(AnswerKey at, String message, boolean early) {
        if (!early && this.early.remove(at)) {
            broken.remove(at);
        }
        if (broken.putIfAbsent(at, message) == null && early) {
            this.early.add(at);
        }
    }

    void compute(AnswerKey at, Entry entry) {
        computed.put(at, entry);
    }

    /** Whether the part is asked at all. */
    public boolean asks(Section section) {
        return !hiddenSections.contains(section.key());
    }

    /** Whether the question is asked there. A grid's cells are where the grid is. */
    public boolean asks(AnswerKey at) {
        if (hiddenSections.isEmpty() && hidden.isEmpty()) {
            return true;
        }
        return asks(form.sectionOf(at.questionKey())) && !hidden.contains(whole(at));
    }

    private AnswerKey whole(AnswerKey at) {
        return form.cell(at.questionKey()).isEmpty()
                ? at
                : new AnswerKey(
                        at.rowKey(),
                        at.questionKey().substring(0, at.questionKey().indexOf('.')));
    }

    /** Whether the form waits for an answer there. What the product works out nobody waits for. */
    public boolean requires(AnswerKey at) {
        return !form.isComputed(at.questionKey())
                && asks(at)
                && (form.question(at.questionKey()).required() || required.contains(whole(at)));
    }

    /** What does not hold of the answer, in the form's own words. */
    public Optional<String> broken(AnswerKey at) {
        return Optional.ofNullable(broken.get(at));
    }

    /** Whether that would be too early to say: the answer is held against something that nobody has answered yet. */
    public boolean isEarly(AnswerKey at) {
        return early.contains(at);
    }

    /** What the product works out, by field. */
    public Map<AnswerKey, Entry> computed() {
        return Map.copyOf(computed);
    }

    /** The answers to what is asked. What was answered before a question fell away is kept, but it is no answer any more. */
    public AnswerSet asked(AnswerSet set) {
        if (hiddenSections.isEmpty() && hidden.isEmpty()) {
            return set;
        }
        Map<AnswerKey, GivenAnswer> asked = new HashMap<>(set.answers());
        asked.keySet().removeIf(at -> form.find(at.questionKey()).isPresent() && !asks(at));
        return new AnswerSet(
                set.rows().stream()
                        .filter(row -> !hiddenSections.contains(row.sectionKey()))
                        .toList(),
                asked);
    }
}
