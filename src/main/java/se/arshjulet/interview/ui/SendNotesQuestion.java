package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.interview.Interviews;
import se.arshjulet.interview.Interviews.Sheet;

/** Before the notes go: to whom, what she sees, and how long she has. */
class SendNotesQuestion extends Question {

    private static final int USUAL_DAYS = 14;

    SendNotesQuestion(Interviews interviews, Sheet sheet, DateWords dates, Runnable then) {
        super("");
        String pseudonym = sheet.line().informant().pseudonym();
        setHeaderTitle(getTranslation("interview.notes.send.title", pseudonym));
        DayField until = new DayField();
        until.setLabel(getTranslation("interview.notes.send.until"));
        until.setHelperText(getTranslation("interview.notes.send.until.help"));
        until.setValue(dates.today().plusDays(USUAL_DAYS));
        InterviewAttempt problems = new InterviewAttempt();
        problems.at("until", until);
        add(
                new Paragraph(getTranslation(
                        sheet.reachable() ? "interview.notes.send.line" : "interview.notes.send.line.by-hand",
                        pseudonym)),
                new Paragraph(getTranslation("interview.notes.send.closed")),
                until);
        answers(primary(getTranslation("interview.notes.send"), () -> {
            Optional<String> noDay = until.problem(getTranslation("interview.notes.send.until.missing"));
            if (noDay.isPresent()) {
                problems.say(Map.of("until", noDay.get()));
                return;
            }
            if (problems.attempt(
                    () -> interviews.sendNotes(sheet.line().id(), until.getValue()),
                    getTranslation("interview.stale"))) {
                close();
                then.run();
                Notice.done(getTranslation(
                        sheet.reachable() ? "interview.notes.send.done" : "interview.notes.send.by-hand",
                        dates.day(until.getValue())));
            }
        }));
    }
}
