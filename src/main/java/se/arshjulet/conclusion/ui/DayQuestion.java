package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.FollowUps.Sheet;
import se.arshjulet.conclusion.StaleFollowUpException;

/** Asks for a new last day of the step that waits. A day that cannot be is explained at the field. */
class DayQuestion extends Question {

    private final DayField day = new DayField();
    private final FieldProblems problems = new FieldProblems();

    DayQuestion(Sheet sheet, DateWords words, Consumer<LocalDate> move, Runnable done) {
        super(I18NProvider.translate("follow-up.move"));
        LocalDate today = words.today();
        LocalDate current = sheet.line().dueOn();
        day.setLabel(getTranslation("follow-up.move.day"));
        day.setWidthFull();
        day.setMin(today.plusDays(1));
        if (current != null && current.isAfter(today)) {
            day.setValue(current);
        }
        problems.at("dueOn", day);
        add(new Paragraph(getTranslation("follow-up.move.what")), day);
        answers(primary(getTranslation("follow-up.move"), () -> move(move, done)));
    }

    private void move(Consumer<LocalDate> move, Runnable done) {
        Optional<String> noDay = day.problem(getTranslation("follow-up.day.missing"));
        if (noDay.isPresent()) {
            problems.say(Map.of("dueOn", noDay.get()));
            return;
        }
        try {
            if (problems.attempt(() -> move.accept(day.getValue()))) {
                close();
                done.run();
            }
        } catch (StaleFollowUpException somebodyWasFirst) {
            Notice.failed(getTranslation("follow-up.stale"));
        }
    }
}
