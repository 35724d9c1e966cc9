package se.arshjulet.flow.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import se.arshjulet.base.ui.Question;
import se.arshjulet.flow.Reconciliations;

/** The coordinator has both ends settle it once more, and they read why. */
class AgainQuestion extends Question {

    AgainQuestion(Reconciliations reconciliations, UUID id, Runnable done) {
        super("");
        setHeaderTitle(getTranslation("flow.reconciliation.again"));
        TextArea reason = new TextArea(getTranslation("flow.reconciliation.reason"));
        reason.setHelperText(getTranslation("flow.reconciliation.reason.help"));
        reason.setMaxLength(2000);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        ReconciliationProblems problems = new ReconciliationProblems();
        problems.at("reason", reason);
        add(new Paragraph(getTranslation("flow.reconciliation.again.line")), reason);
        answers(primary(getTranslation("flow.reconciliation.again"), () -> {
            if (problems.attempt(
                    () -> reconciliations.reopen(id, reason.getValue()), getTranslation("flow.reconciliation.stale"))) {
                close();
                done.run();
            }
        }));
    }
}
