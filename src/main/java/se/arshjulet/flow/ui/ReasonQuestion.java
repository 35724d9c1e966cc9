package se.arshjulet.flow.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import se.arshjulet.base.ui.Question;

/** What the coordinator does with a reconciliation that both ends read the reason of: she ends it, or has it settled once more. */
class ReasonQuestion extends Question {

    /** @param key of its words; with .line of what it brings about
     * @param act with the reason; then she is shown what it has come to */
    ReasonQuestion(String key, Consumer<String> act) {
        super("");
        setHeaderTitle(getTranslation(key));
        TextArea reason = new TextArea(getTranslation("flow.reconciliation.reason"));
        reason.setHelperText(getTranslation("flow.reconciliation.reason.help"));
        reason.setMaxLength(2000);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        ReconciliationProblems problems = new ReconciliationProblems();
        problems.at("reason", reason);
        add(new Paragraph(getTranslation(key + ".line")), reason);
        answers(primary(getTranslation(key), () -> {
            if (problems.attempt(() -> act.accept(reason.getValue()), getTranslation("flow.reconciliation.stale"))) {
                close();
            }
        }));
    }
}
