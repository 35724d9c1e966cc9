package se.arshjulet.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.task.Absence;
import se.arshjulet.task.Absences;

/** Asks who is to answer for somebody while she is away, and says what came of it. */
@Component
public class AbsenceQuestion {

    private final Absences absences;
    private final DateWords words;

    AbsenceQuestion(Absences absences, DateWords words) {
        this.absences = absences;
        this.words = words;
    }

    /** @param after what the page does when it is done */
    public void ask(Person who, Runnable after) {
        AbsenceDialog.of(who, absences, words, made -> done(made, after)).open();
    }

    void askWho(Runnable after) {
        AbsenceDialog.ofAnybody(absences, words, made -> done(made, after)).open();
    }

    void end(Absence absence, Runnable after) {
        absences.end(absence.id());
        Notice.done(I18NProvider.translate(
                "task.absence.ended", absence.cover().name(), absence.person().name()));
        after.run();
    }

    private void done(Absence made, Runnable after) {
        Notice.done(I18NProvider.translate(
                "task.absence.done",
                made.cover().name(),
                made.person().name(),
                words.in(UI.getCurrent().getLocale()).dayOfMonth(made.lastDay())));
        after.run();
    }
}
