package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Question;

/** The line of help at a field. What need not be answered says so, since most must; where that may change the field says it. */
final class Helper {

    private Helper() {}

    static @Nullable String text(Question question, Component translator) {
        String help = question.help();
        if (question.required() || question.requiredIf() != null) {
            return help;
        }
        String optional = translator.getTranslation("form.optional");
        return help == null ? optional : optional + " " + help;
    }
}
