package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import se.arshjulet.base.ui.Question;
import se.arshjulet.interview.Interviews;

/** Why an interview is not held. */
class NotHeldQuestion extends Question {

    NotHeldQuestion(Interviews interviews, UUID interviewId, Runnable then) {
        super("");
        setHeaderTitle(getTranslation("interview.not-held"));
        TextArea reason = new TextArea(getTranslation("interview.not-held.reason"));
        reason.setHelperText(getTranslation("interview.not-held.reason.help"));
        reason.setMaxLength(500);
        reason.setManualValidation(true);
        reason.setWidthFull();
        InterviewAttempt problems = new InterviewAttempt();
        problems.at("reason", reason);
        add(new Paragraph(getTranslation("interview.not-held.line")), reason);
        answers(primary(getTranslation("interview.not-held.save"), () -> {
            if (problems.attempt(
                    () -> interviews.notHeld(interviewId, reason.getValue()), getTranslation("interview.stale"))) {
                close();
                then.run();
            }
        }));
    }
}
