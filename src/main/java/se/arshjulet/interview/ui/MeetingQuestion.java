package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Question;
import se.arshjulet.interview.Interviews.Clash;
import se.arshjulet.interview.Interviews.Meeting;

/** A time that is agreed on, or when it was held. */
class MeetingQuestion extends Question {

    private static final int USUAL_MINUTES = 60;

    /** @param key of its words: the title, with .line of what it brings about and .save on the button
     * @param known what is known of it already
     * @param where whether it matters where
     * @param clashes whom the interviewer is to meet then already */
    MeetingQuestion(
            String key,
            Meeting known,
            boolean where,
            Function<Meeting, List<Clash>> clashes,
            DateWords dates,
            Consumer<Meeting> work,
            Runnable then) {
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
        problems.at("startsOn", when.day());
        Runnable warn = () ->
                when.warn(clashes.apply(new Meeting(when.getValue(), minutes.getValue(), place.getValue())), dates);
        when.addValueChangeListener(change -> warn.run());
        minutes.addValueChangeListener(change -> warn.run());
        warn.run();
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
