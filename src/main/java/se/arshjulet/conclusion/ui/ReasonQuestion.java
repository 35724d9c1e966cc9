package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.function.Consumer;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.StaleDraftException;
import se.arshjulet.conclusion.StaleFollowUpException;
import se.arshjulet.review.StaleReviewException;

/** Asks why before something is done that others hear of; the reason goes with it, so there must be one. */
class ReasonQuestion extends Question {

    private final TextArea reason = new TextArea();
    private final FieldProblems problems = new FieldProblems();
    private final Button confirm;

    /** @param word  what is done, also the title
     * @param field what the server calls the reason
     * @param done  afterwards, when the question is closed */
    ReasonQuestion(String word, String sentence, String help, String field, Consumer<String> act, Runnable done) {
        super(word);
        reason.setLabel(getTranslation("follow-up.reason"));
        reason.setHelperText(help);
        reason.setMaxLength(2000);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        problems.at(field, reason);
        add(new Paragraph(sentence), reason);
        confirm = primary(word, () -> confirm(field, act, done));
        answers(confirm);
    }

    /** It cannot be taken back. */
    ReasonQuestion dangerous() {
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    private void confirm(String field, Consumer<String> act, Runnable done) {
        if (reason.getValue().isBlank()) {
            problems.say(Map.of(field, getTranslation("follow-up.reason.missing")));
            return;
        }
        try {
            if (problems.attempt(() -> act.accept(reason.getValue().strip()))) {
                close();
                done.run();
            }
        } catch (StaleFollowUpException | StaleDraftException | StaleReviewException somebodyWasFirst) {
            Notice.failed(getTranslation("follow-up.stale"));
        }
    }
}
