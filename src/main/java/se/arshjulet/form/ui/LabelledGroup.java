package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Question;

/** Several fields that are one answer: the question's label and help above them, what is wrong with them below. */
final class LabelledGroup extends Div {

    private final Span error = new Span();

    LabelledGroup(Question question, Div fields) {
        String id = "group-" + UUID.randomUUID();
        Span label = part("group-label", question.label());
        label.setId(id);
        Span help = part("group-help", Helper.text(question, this));
        help.setId(id + "-help");
        error.addClassName("group-error");
        error.getElement().setAttribute("role", "alert");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", id)
                .setAttribute("aria-describedby", id + "-help");
        add(label, help, fields, error);
    }

    private static Span part(String className, @Nullable String text) {
        Span part = new Span(text);
        part.addClassName(className);
        return part;
    }

    /** What is wrong with the whole of it; null takes it away. */
    void complain(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }
}
