package se.arshjulet.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjulet.base.DateWords;
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

    private final Interviews interviews;
    private final Line line;
    private final DateWords dates;
    private final Div times = new Div();
    private final List<MeetingTime> rows = new ArrayList<>();
    private final Button another = new Button();
    private final Paragraph wrong = new Paragraph();
    private final IntegerField minutes = new IntegerField();
    private final TextField place = new TextField();
    private final DayField answerBy = new DayField();
    private final TextArea message = new TextArea();
    private final InterviewAttempt problems = new InterviewAttempt();
    private boolean dayChosen;

    InviteQuestion(Interviews interviews, Line line, DateWords dates, Runnable then) {
        super("");
        this.interviews = interviews;
        this.line = line;
        this.dates = dates;
        setHeaderTitle(getTranslation("interview.invite.title", line.informant().pseudonym()));
        setWidth("38rem");
        times.addClassName("invite-times");
        another.setText(getTranslation("interview.invite.another"));
        another.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        another.addClickListener(click -> addRow().focus());
        wrong.addClassName("field-problem");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        fields();
        begin();
        Div where = new Div(minutes, place);
        where.addClassName("meeting-where");
        add(new Paragraph(getTranslation("interview.invite.line")), times, wrong, another, where, answerBy, message);
        answers(primary(getTranslation("interview.invite.send"), () -> {
            if (invite()) {
                close();
                then.run();
            }
        }));
    }

    private void fields() {
        minutes.setLabel(getTranslation("interview.minutes"));
        minutes.setValue(USUAL_MINUTES);
        minutes.setManualValidation(true);
        minutes.addValueChangeListener(change -> rows.forEach(this::warn));
        place.setLabel(getTranslation("interview.place"));
        place.setHelperText(getTranslation("interview.place.help"));
        place.setManualValidation(true);
        answerBy.setLabel(getTranslation("interview.answer-by"));
        answerBy.addValueChangeListener(change -> dayChosen |= change.isFromClient());
        message.setLabel(getTranslation("interview.message"));
        message.setHelperText(getTranslation("interview.message.help"));
        message.setMaxLength(1000);
        message.setManualValidation(true);
        message.setWidthFull();
        problems.at("minutes", minutes);
        problems.at("place", place);
        problems.at("answerBy", answerBy);
        problems.at("message", message);
    }

    /** As the one before her in the round was invited; where nobody was, with two times to fill in. */
    private void begin() {
        Optional<Invitation> last = interviews.lastInvitation(line.id());
        List<Meeting> known = last.map(Invitation::times).orElse(List.of());
        known.stream().findFirst().ifPresent(first -> {
            minutes.setValue(first.minutes());
            place.setValue(first.place());
        });
        last.ifPresent(before -> message.setValue(before.message()));
        known.forEach(time -> addRow().setValue(time.startsAt()));
        while (rows.size() < 2) {
            addRow();
        }
        rows.forEach(this::warn);
        proposeDay();
    }

    /** A week, and before the first time; as long as nobody has chosen otherwise. */
    private void proposeDay() {
        if (dayChosen) {
            return;
        }
        LocalDate today = dates.today();
        LocalDate week = today.plusDays(USUAL_DAYS);
        LocalDate before = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.getValue()))
                .map(LocalDateTime::toLocalDate)
                .filter(day -> !day.isBefore(today))
                .map(day -> day.minusDays(1))
                .min(Comparator.naturalOrder())
                .orElse(week);
        LocalDate earlier = before.isBefore(week) ? before : week;
        answerBy.setValue(earlier.isBefore(today) ? today : earlier);
    }

    private void warn(MeetingTime row) {
        row.warn(
                interviews.clashes(line.id(), new Meeting(row.getValue(), minutes.getValue(), place.getValue())),
                dates);
    }

    /** @return whether it has gone */
    private boolean invite() {
        say("");
        List<MeetingTime> filled = rows.stream()
                .filter(row -> row.getValue() != null || row.isBegun() || rows.indexOf(row) == 0)
                .toList();
        List<Meeting> offered = filled.stream()
                .map(row -> new Meeting(row.getValue(), minutes.getValue(), place.getValue()))
                .toList();
        rows.forEach(row -> row.setInvalid(false));
        return problems.attempt(
                () -> tell(
                        filled,
                        () -> interviews.invite(
                                line.id(), new Invitation(offered, answerBy.getValue(), message.getValue()))),
                getTranslation("interview.stale"));
    }

    /** What is wrong with a time stands at it, and what is wrong with them all under them. */
    private void tell(List<MeetingTime> filled, Runnable work) {
        try {
            work.run();
        } catch (InvalidInterviewException refusal) {
            Map<String, String> rest = new HashMap<>(refusal.problems());
            for (int i = 0; i < filled.size(); i++) {
                String problem = rest.remove("times." + i);
                if (problem != null) {
                    filled.get(i).setErrorMessage(problem);
                    filled.get(i).setInvalid(true);
                }
            }
            say(Optional.ofNullable(rest.remove("times")).orElse(""));
            throw new InvalidInterviewException(rest);
        }
    }

    private void say(String problem) {
        wrong.setText(problem);
        wrong.setVisible(!problem.isEmpty());
    }

    private MeetingTime addRow() {
        MeetingTime row = new MeetingTime(getTranslation("interview.invite.time", rows.size() + 1) + " ");
        row.addValueChangeListener(change -> {
            row.setInvalid(false);
            warn(row);
            proposeDay();
        });
        rows.add(row);
        times.add(row);
        another.setVisible(rows.size() < MOST);
        return row;
    }
}
