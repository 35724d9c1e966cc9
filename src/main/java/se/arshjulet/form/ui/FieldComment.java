package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.Doubts;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;

/**
 * What looks odd in an answer, and what the one who answers says of it. It asks, and keeps nobody from going on. Most fields
 * of a form never need it, so its own field is made when it is first wanted.
 */
final class FieldComment extends Div {

    private final AnswerKey at;
    private final Question question;
    private final FieldActions actions;
    private final boolean figure;
    private final Paragraph doubt = new Paragraph();
    private @Nullable TextArea words;

    FieldComment(AnswerKey at, Question question, FieldActions actions) {
        this.at = at;
        this.question = question;
        this.actions = actions;
        this.figure = question.type().isFigure() && !question.isComputed();
        addClassName("field-comment");
        getElement().setAttribute("data-answer", KeptText.commentId(at));
        doubt.addClassName("field-doubt");
        doubt.getElement().setAttribute("role", "status");
        if (figure) {
            NativeButton button = new NativeButton(getTranslation("form.comment"), click -> words().focus());
            button.addClassName("quiet-button");
            button.setAriaLabel(getTranslation("form.comment.on", question.label()));
            add(button);
        }
        setVisible(figure);
    }

    private TextArea words() {
        if (words == null) {
            TextArea field = new TextArea(getTranslation("form.comment.label"));
            field.setAriaLabel(getTranslation("form.comment.on", question.label()));
            field.setWidthFull();
            TextControl.prepare(field, this::say);
            words = field;
            removeAll();
            add(doubt, field);
            doubt.setVisible(!doubt.getText().isEmpty());
            setVisible(true);
        }
        return words;
    }

    private void say() {
        TextArea field = Objects.requireNonNull(words);
        Optional<String> problem = actions.comment(at, field.getValue());
        field.setErrorMessage(problem.orElse(null));
        field.setInvalid(problem.isPresent());
    }

    void refresh(FormSheet sheet) {
        Optional<String> odd = Doubts.at(sheet.form(), at, sheet.answers(), sheet.previous());
        doubt.setText(
                odd.map(what -> what + " " + getTranslation("form.doubt.ask")).orElse(""));
        setClassName("field-doubted", odd.isPresent());
        String said = sheet.answers().at(at).map(GivenAnswer::comment).orElse(null);
        if (odd.isPresent() || said != null || words != null) {
            show(words(), said);
            doubt.setVisible(odd.isPresent());
        }
    }

    private static void show(TextArea field, @Nullable String said) {
        String now = said == null ? "" : said;
        if (!field.isInvalid() && !field.getValue().strip().equals(now)) {
            field.setValue(now);
        }
    }

    /** Writes what the browser had kept, and saves it. */
    void type(String text) {
        words().setValue(text);
        say();
    }
}
