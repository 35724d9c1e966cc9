package se.arshjulet.flow.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import se.arshjulet.base.ui.Question;
import se.arshjulet.flow.Reconciliations;

/** The coordinator ends it: both figures stand, and both ends read why. */
class EndQuestion extends Question {

    EndQuestion(Reconciliations reconciliations, UUID id, Runnable done) {
        super("");
        setHeaderTitle(getTranslation("flow.reconciliation.end"));
        TextArea reason = new TextArea(getTranslation("flow.reconciliation.reason"));
        reason.setHelperText(getTranslation("flow.reconciliation.reason.help"));
        reason.setMaxLength(2000);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        ReconciliationProblems problems = new ReconciliationProblems();
        problems.at("reason", reason);
        add(new Paragraph(getTranslation("flow.reconciliation.end.line")), reason);
        answers(primary(getTranslation("flow.reconciliation.end"), () -> {
            if (problems.attempt(
                    () -> reconciliations.end(id, reason.getValue()), getTranslation("flow.reconciliation.stale"))) {
                close();
                done.run();
            }
        }));
    }
}
