package se.arshjulet.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.Doubts;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;

/** What looks odd in an answer, and what the one who answers says of it. It asks, and keeps nobody from going on. */
final class FieldComment extends Div {

    private final AnswerKey at;
    private final boolean figure;
    private final Paragraph doubt = new Paragraph();
    private final Button begin;
    private final TextArea words = new TextArea();
    private boolean begun;

    FieldComment(AnswerKey at, Question question, FormActions actions) {
        this.at = at;
        this.figure = question.type().isFigure() && !question.isComputed();
        addClassName("field-comment");
        getElement().setAttribute("data-answer", KeptText.commentId(at));
        doubt.addClassName("field-doubt");
        doubt.getElement().setAttribute("role", "status");
        begin = new Button(getTranslation("form.comment"), click -> {
            begun = true;
            arrange();
            words.focus();
        });
        begin.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        begin.setAriaLabel(getTranslation("form.comment.on", question.label()));
        words.setLabel(getTranslation("form.comment.label"));
        words.setAriaLabel(getTranslation("form.comment.on", question.label()));
        words.setWidthFull();
        TextControl.prepare(words, () -> say(actions));
        add(doubt, begin, words);
        arrange();
    }

    private void say(FormActions actions) {
        Optional<String> problem = actions.comment(at, words.getValue());
        words.setErrorMessage(problem.orElse(null));
        words.setInvalid(problem.isPresent());
    }

    void refresh(FormSheet sheet) {
        Optional<String> odd = Doubts.at(sheet.form(), at, sheet.answers(), sheet.previous());
        doubt.setText(
                odd.map(what -> what + " " + getTranslation("form.doubt.ask")).orElse(""));
        setClassName("field-doubted", odd.isPresent());
        String said = sheet.answers().at(at).map(GivenAnswer::comment).orElse(null);
        show(said);
        begun |= odd.isPresent() || said != null;
        arrange();
    }

    private void show(@Nullable String said) {
        String now = said == null ? "" : said;
        if (!words.isInvalid() && !words.getValue().strip().equals(now)) {
            words.setValue(now);
        }
    }

    private void arrange() {
        doubt.setVisible(!doubt.getText().isEmpty());
        words.setVisible(begun);
        begin.setVisible(figure && !begun);
        setVisible(figure || begun);
    }

    /** Writes what the browser had kept, and saves it. */
    void type(String text, FormActions actions) {
        begun = true;
        arrange();
        words.setValue(text);
        say(actions);
    }
}
