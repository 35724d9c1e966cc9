package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.review.StaleReviewException;
import se.arshjulet.statusreport.StaleReportException;

/** Asks why before something is done that others hear of; the reason goes with it, so there must be one. */
class ReasonQuestion extends Question {

    private static final String FIELD = "because";

    private final TextArea reason = new TextArea(Labels.text("because"));
    private final FieldProblems problems = new FieldProblems();
    private final Button confirm;

    /** @param key of what is done; .what and .help tell of it */
    ReasonQuestion(String key, Consumer<String> act, Runnable done) {
        super(Labels.text(key));
        reason.setHelperText(Labels.text(key + ".help"));
        reason.setMaxLength(500);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        problems.at(FIELD, reason);
        add(new Paragraph(Labels.text(key + ".what")), reason);
        confirm = primary(Labels.text(key), () -> confirm(act, done));
        answers(confirm);
    }

    /** It cannot be taken back. */
    ReasonQuestion dangerous() {
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    private void confirm(Consumer<String> act, Runnable done) {
        if (reason.getValue().isBlank()) {
            problems.say(Map.of(FIELD, Labels.text("because.missing")));
            return;
        }
        try {
            if (problems.attempt(() -> act.accept(reason.getValue().strip()))) {
                close();
                done.run();
            }
        } catch (StaleReportException | StaleReviewException somebodyWasFirst) {
            close();
            Notice.failed(Labels.text("stale"));
        }
    }
}
