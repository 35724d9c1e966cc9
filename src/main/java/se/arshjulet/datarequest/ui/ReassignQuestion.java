package se.arshjulet.datarequest.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.Reassignment;
import se.arshjulet.datarequest.Reassignment.Choices;
import se.arshjulet.datarequest.Reassignment.Handover;
import se.arshjulet.datarequest.Reassignment.Outcome;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.task.ui.AbsenceQuestion;

/** Asks who is to take over, and says what came of it. */
@Component
class ReassignQuestion {

    private final AbsenceQuestion absences;
    private final Reassignment reassignment;

    ReassignQuestion(AbsenceQuestion absences, Reassignment reassignment) {
        this.absences = absences;
        this.reassignment = reassignment;
    }

    void ask(AssignmentItem item, Runnable after) {
        Choices choices = reassignment.choices(item.id());
        new ReassignDialog(
                        item,
                        choices,
                        () -> absences.ask(choices.from(), after),
                        handover -> Meanwhile.attempt(() -> reassign(item, handover), after))
                .open();
    }

    private void reassign(AssignmentItem item, Handover handover) {
        Outcome outcome = reassignment.reassign(item.id(), handover);
        String done = I18NProvider.translate(
                "datarequest.reassign.done", outcome.to().name(), outcome.moved(), item.memberName());
        Notice.done(
                outcome.left().isEmpty()
                        ? done
                        : done
                                + " "
                                + I18NProvider.translate(
                                        "datarequest.reassign.left", String.join(", ", outcome.left())));
    }
}
