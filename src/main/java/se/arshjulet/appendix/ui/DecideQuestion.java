package se.arshjulet.appendix.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import se.arshjulet.appendix.Appendices;
import se.arshjulet.appendix.InvalidAppendixException;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;

/** Asks before the appendix is decided: from then on it lies still. A correction needs its reason. */
class DecideQuestion extends Question {

    /** @param again whether something is decided already
     * @param lacking how many are missing */
    DecideQuestion(Appendices appendices, int year, boolean again, int lacking, Runnable done) {
        super("");
        setHeaderTitle(getTranslation(again ? "appendix.decide.again" : "appendix.decide.title", String.valueOf(year)));
        TextArea reason = new TextArea(getTranslation("appendix.decide.reason"));
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setVisible(again);
        Paragraph missing = new Paragraph(getTranslation("appendix.decide.missing", lacking));
        missing.setVisible(lacking > 0);
        fields(new Paragraph(getTranslation("appendix.decide.line")), missing, reason);
        answers(primary(getTranslation(lacking > 0 ? "appendix.decide.anyway" : "appendix.decide"), () -> {
            try {
                appendices.decide(year, reason.getValue());
                close();
                done.run();
            } catch (InvalidAppendixException refusal) {
                String problem = refusal.problems().get("reason");
                if (problem != null) {
                    reason.setErrorMessage(problem);
                    reason.setInvalid(true);
                    reason.focus();
                } else {
                    Notice.failed(refusal.sentence());
                }
            }
        }));
    }
}
