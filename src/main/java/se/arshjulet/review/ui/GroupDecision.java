package se.arshjulet.review.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import se.arshjulet.base.ui.Question;

/** A coordinator puts down what a group decided where it met, and where that stands written. */
public class GroupDecision extends Question {

    private static final int LONGEST = 4000;

    /** @param title what it approved, as a sentence
     * @param step  what the group is called */
    public GroupDecision(String title, String step, Consumer<String> decided) {
        super(title);
        TextArea words = new TextArea(getTranslation("review.decide.for-group.how"));
        words.setPlaceholder(getTranslation("review.decide.for-group.example"));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setManualValidation(true);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        add(new Paragraph(getTranslation(Decision.FOR_GROUP.text("what"), step)), words);
        answers(primary(getTranslation(Decision.FOR_GROUP.text("confirm")), () -> {
            if (words.getValue().isBlank()) {
                words.setErrorMessage(getTranslation("review.decide.for-group.missing"));
                words.setInvalid(true);
                words.focus();
                return;
            }
            close();
            decided.accept(words.getValue());
        }));
        words.focus();
    }
}
