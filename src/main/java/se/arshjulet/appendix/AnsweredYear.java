package se.arshjulet.appendix;

import java.util.Map;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormState;

/** What was answered about a year, with what the form makes of it: sums and calculations. */
final class AnsweredYear {

    private final FormDefinition form;
    private final AnswerSet answers;
    private final int year;
    private final Map<AnswerKey, Entry> computed;

    AnsweredYear(FormDefinition form, AnswerSet answers, int year) {
        this.form = form;
        this.year = year;
        FormState state = FormState.of(form, answers);
        this.answers = state.asked(answers);
        this.computed = state.computed();
    }

    FormDefinition form() {
        return form;
    }

    AnswerSet answers() {
        return answers;
    }

    int year() {
        return year;
    }

    Entry at(AnswerKey key) {
        return answers.at(key)
                .map(Entry::of)
                .filter(entry -> !entry.isEmpty())
                .orElseGet(() -> computed.getOrDefault(key, Entry.EMPTY));
    }
}
