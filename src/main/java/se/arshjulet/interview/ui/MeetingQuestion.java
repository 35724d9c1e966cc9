package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.arshjulet.base.ui.Question;
import se.arshjulet.interview.Interviews.Meeting;

/** A time that is agreed on, or when it was held. */
class MeetingQuestion extends Question {

    private static final int USUAL_MINUTES = 60;

    /** @param key of its words: the title, with .line of what it brings about and .save on the button
     * @param known what is known of it already
     * @param where whether it matters where */
    MeetingQuestion(String key, Meeting known, boolean where, Consumer<Meeting> work, Runnable then) {
        super("");
        setHeaderTitle(getTranslation(key));
        MeetingTime when = new MeetingTime("");
        when.setValue(known.startsAt());
        IntegerField minutes = new IntegerField(getTranslation("interview.minutes"));
        minutes.setValue(known.minutes() == null ? USUAL_MINUTES : known.minutes());
        minutes.setManualValidation(true);
        TextField place = new TextField(getTranslation("interview.place"));
        place.setHelperText(getTranslation("interview.place.help"));
        place.setValue(known.place());
        place.setVisible(where);
        place.setManualValidation(true);
        Div fields = new Div(minutes, place);
        fields.addClassName("meeting-where");
        InterviewAttempt problems = new InterviewAttempt();
        problems.at("startsAt", when);
        problems.at("minutes", minutes);
        problems.at("place", place);
        add(new Paragraph(getTranslation(key + ".line")), when, fields);
        answers(primary(getTranslation(key + ".save"), () -> {
            Meeting meeting = new Meeting(when.getValue(), minutes.getValue(), place.getValue());
            if (problems.attempt(() -> work.accept(meeting), getTranslation("interview.stale"))) {
                close();
                then.run();
            }
        }));
    }
}
