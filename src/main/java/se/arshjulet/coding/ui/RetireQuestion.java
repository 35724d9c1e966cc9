package se.arshjulet.coding.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Codebook.CodeItem;

/** Asks why a code is used no more. */
class RetireQuestion extends Question {

    RetireQuestion(Codebook codebook, CodeItem code, Runnable done) {
        super(Labels.say("coding.retire.title", code.name()));
        TextField reason = new TextField(getTranslation("coding.withdraw.reason"));
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        FieldProblems problems = new FieldProblems();
        problems.at("reason", reason);
        add(new Paragraph(getTranslation("coding.retire.line")), reason);
        answers(primary(getTranslation("coding.retire"), () -> {
            if (problems.attempt(() -> codebook.retire(code.id(), reason.getValue()))) {
                close();
                Notice.done(getTranslation("coding.retire.done", code.name()));
                done.run();
            }
        }));
    }
}
