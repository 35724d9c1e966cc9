package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FigureText;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;

/** An answer as it stands in a table's cell, and as it can be read back from there. */
final class CellText {

    private CellText() {}

    static String of(FormDefinition form, AnswerKey at, Entry entry, AnswerSet set, Component translator) {
        return switch (entry.status()) {
            case EMPTY -> "";
            case NONE_EXISTS -> word("form.figure.none", translator);
            case TOO_SMALL -> word("form.figure.small", translator);
            case GIVEN -> given(form, form.question(at.questionKey()), entry.value(), set);
        };
    }

    static String word(String key, Component translator) {
        return translator.getTranslation(key).toLowerCase(Locale.ROOT);
    }

    private static String given(
            FormDefinition form,
            Question question,
            @org.jspecify.annotations.Nullable AnswerValue value,
            AnswerSet set) {
        if (value instanceof AnswerValue.Figure figure) {
            return FigureText.of(figure.number());
        }
        if (value instanceof AnswerValue.Choices choices) {
            return String.join("; ", AnswerText.labels(question, choices));
        }
        return AnswerText.of(form, question, value, set);
    }
}
