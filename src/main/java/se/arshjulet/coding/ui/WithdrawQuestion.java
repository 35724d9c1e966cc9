package se.arshjulet.coding.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.UnitUse.Use;

/** Asks why before a quote is taken back, since konklusioner may lean on it and are told. */
class WithdrawQuestion extends Question {

    private final TextArea reason = new TextArea();
    private final FieldProblems problems = new FieldProblems();

    /** @param leaning what leans on the quote, which she sees before she takes it back */
    WithdrawQuestion(Coding coding, UUID unitId, List<Use> leaning, Runnable done) {
        super(Labels.say("coding.withdraw"));
        reason.setLabel(getTranslation("coding.withdraw.reason"));
        reason.setHelperText(getTranslation("coding.withdraw.reason.help"));
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        problems.at("reason", reason);
        add(new Paragraph(getTranslation("coding.withdraw.line")));
        if (!leaning.isEmpty()) {
            add(new Leaning(getTranslation("coding.withdraw.leaning"), leaning));
        }
        add(reason);
        var confirm = primary(getTranslation("coding.withdraw"), () -> {
            if (problems.attempt(() -> coding.withdraw(unitId, reason.getValue()))) {
                close();
                Notice.done(getTranslation("coding.withdraw.done"));
                done.run();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        answers(confirm);
    }
}
