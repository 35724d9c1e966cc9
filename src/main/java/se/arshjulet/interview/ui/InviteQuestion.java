package se.arshjulet.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Question;
import se.arshjulet.interview.Interviews;
import se.arshjulet.interview.Interviews.Invitation;
import se.arshjulet.interview.Interviews.Line;
import se.arshjulet.interview.Interviews.Meeting;
import se.arshjulet.interview.InvalidInterviewException;

/** An invitation: the times that she may choose among, where and how long, and until when she has to answer. */
class InviteQuestion extends Question {

    private static final int USUAL_MINUTES = 60;
    private static final int USUAL_DAYS = 7;
    private static final int MOST = 10;

    private final Div times = new Div();
    private final List<MeetingTime> rows = new ArrayList<>();
    private final Button another = new Button();
    private final Paragraph wrong = new Paragraph();

    InviteQuestion(Interviews interviews, Line line, LocalDate today, Runnable then) {
        super("");
        setHeaderTitle(getTranslation("interview.invite.title", line.informant().pseudonym()));
        setWidth("38rem");
        times.addClassName("invite-times");
        another.setText(getTranslation("interview.invite.another"));
        another.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        another.addClickListener(click -> addRow().focus());
        wrong.addClassName("field-problem");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        addRow();
        addRow();
        IntegerField minutes = new IntegerField(getTranslation("interview.minutes"));
        minutes.setValue(USUAL_MINUTES);
        minutes.setManualValidation(true);
        TextField place = new TextField(getTranslation("interview.place"));
        place.setHelperText(getTranslation("interview.place.help"));
        place.setManualValidation(true);
        Div where = new Div(minutes, place);
        where.addClassName("meeting-where");
        DayField answerBy = new DayField();
        answerBy.setLabel(getTranslation("interview.answer-by"));
        answerBy.setValue(today.plusDays(USUAL_DAYS));
        TextArea message = new TextArea(getTranslation("interview.message"));
        message.setHelperText(getTranslation("interview.message.help"));
        message.setMaxLength(1000);
        message.setManualValidation(true);
        message.setWidthFull();
        InterviewAttempt problems = new InterviewAttempt();
        problems.at("answerBy", answerBy);
        problems.at("message", message);
        add(new Paragraph(getTranslation("interview.invite.line")), times, wrong, another, where, answerBy, message);
        answers(primary(getTranslation("interview.invite.send"), () -> {
            say("");
            List<Meeting> offered = rows.stream()
                    .filter(row -> row.getValue() != null || rows.indexOf(row) == 0)
                    .map(row -> new Meeting(row.getValue(), minutes.getValue(), place.getValue()))
                    .toList();
            boolean done = problems.attempt(
                    () -> tell(() -> interviews.invite(
                            line.id(), new Invitation(offered, answerBy.getValue(), message.getValue()))),
                    getTranslation("interview.stale"));
            if (done) {
                close();
                then.run();
            }
        }));
    }

    /** What is wrong with the times stands under them. */
    private void tell(Runnable work) {
        try {
            work.run();
        } catch (InvalidInterviewException refusal) {
            say(refusal.problems().getOrDefault("times", ""));
            Map<String, String> rest = new HashMap<>(refusal.problems());
            rest.remove("times");
            throw new InvalidInterviewException(rest);
        }
    }

    private void say(String problem) {
        wrong.setText(problem);
        wrong.setVisible(!problem.isEmpty());
    }

    private MeetingTime addRow() {
        MeetingTime row = new MeetingTime(getTranslation("interview.invite.time", rows.size() + 1) + " ");
        rows.add(row);
        times.add(row);
        another.setVisible(rows.size() < MOST);
        return row;
    }
}
