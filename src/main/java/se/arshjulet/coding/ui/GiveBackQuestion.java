package se.arshjulet.coding.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.UnitUse.Use;

/** Asks why before a quote that was taken back is used again. */
class GiveBackQuestion extends Question {

    /** @param leaning what lost the quote and leans on it again */
    GiveBackQuestion(Coding coding, UUID unitId, List<Use> leaning, Runnable done) {
        super(Labels.say("coding.give-back"));
        TextArea reason = new TextArea(getTranslation("coding.withdraw.reason"));
        reason.setHelperText(getTranslation("coding.withdraw.reason.help"));
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        FieldProblems problems = new FieldProblems();
        problems.at("reason", reason);
        add(new Paragraph(getTranslation("coding.give-back.line")));
        if (!leaning.isEmpty()) {
            add(new Leaning(getTranslation("coding.give-back.leaning"), leaning));
        }
        add(reason);
        answers(primary(getTranslation("coding.give-back"), () -> {
            if (problems.attempt(() -> coding.giveBack(unitId, reason.getValue()))) {
                close();
                Notice.done(getTranslation("coding.give-back.done"));
                done.run();
            }
        }));
    }
}
