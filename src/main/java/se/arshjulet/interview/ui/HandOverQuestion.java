package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import se.arshjulet.account.Person;
import se.arshjulet.base.ui.Question;
import se.arshjulet.interview.Interviewers;
import se.arshjulet.interview.Interviews;
import se.arshjulet.interview.Interviews.Sheet;

/** Somebody else is to hold the interview. */
class HandOverQuestion extends Question {

    HandOverQuestion(Interviews interviews, Interviewers interviewers, Sheet sheet, Runnable then) {
        super("");
        setHeaderTitle(getTranslation("interview.hand-over"));
        Select<Person> by = new Select<>();
        by.setLabel(getTranslation("interview.interviewer"));
        List<Person> people = interviewers.list();
        by.setItems(people);
        by.setItemLabelGenerator(person -> person == null ? "" : person.name());
        people.stream()
                .filter(person -> person.id().equals(sheet.interviewerId()))
                .findFirst()
                .ifPresent(by::setValue);
        by.setWidthFull();
        by.setManualValidation(true);
        InterviewAttempt problems = new InterviewAttempt();
        problems.at("interviewer", by);
        add(new Paragraph(getTranslation("interview.hand-over.line")), by);
        answers(primary(getTranslation("interview.hand-over.save"), () -> {
            Person to = by.getValue();
            if (to != null
                    && problems.attempt(
                            () -> interviews.handOver(sheet.line().id(), to.id()), getTranslation("interview.stale"))) {
                close();
                then.run();
            }
        }));
    }
}
