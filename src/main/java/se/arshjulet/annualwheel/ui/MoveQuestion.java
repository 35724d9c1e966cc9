package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.AnnualWheels.Shift;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Question;

/** On which day something is put, with all that follows shown before it is done. */
class MoveQuestion extends Question {

    private final AnnualWheels wheels;
    private final Occurrence time;
    private final DateWords words;
    private final Runnable done;
    private final DayField day = new DayField();
    private final Div effect = new Div();
    private final WheelProblems problems = new WheelProblems();

    /** @param to where it was dragged; null to ask from where it is */
    MoveQuestion(
            AnnualWheels wheels,
            Occurrence time,
            String title,
            @Nullable LocalDate to,
            DateWords words,
            Runnable done) {
        super(com.vaadin.flow.i18n.I18NProvider.translate("wheel.move.title", title));
        this.wheels = wheels;
        this.time = time;
        this.words = words;
        this.done = done;
        day.setLabel(getTranslation("wheel.move.day"));
        day.setWidthFull();
        day.setValue(to == null ? time.dueOn() : to);
        problems.at("day", day);
        day.addValueChangeListener(change -> show());
        effect.addClassName("wheel-shifts");
        effect.getElement().setAttribute("aria-live", "polite");
        Button move = primary(getTranslation("wheel.move"), this::move);
        add(day, effect);
        answers(move);
        show();
    }

    private void show() {
        effect.removeAll();
        LocalDate to = day.getValue();
        if (to == null || to.equals(time.dueOn())) {
            return;
        }
        try {
            List<Shift> shifts = wheels.preview(time.id(), to);
            List<Shift> others = shifts.stream()
                    .filter(shift -> !shift.occurrenceId().equals(time.id()))
                    .toList();
            if (others.isEmpty()) {
                effect.add(new Paragraph(getTranslation("wheel.move.alone")));
                return;
            }
            effect.add(new Paragraph(getTranslation("wheel.move.follows", others.size())));
            effect.add(new ShiftList(others, words));
        } catch (InvalidWheelException refusal) {
            problems.say(refusal.problems());
        }
    }

    private void move() {
        Optional<String> noDay = day.problem(getTranslation("wheel.move.missing"));
        if (noDay.isPresent()) {
            problems.say(Map.of("day", noDay.get()));
            return;
        }
        if (problems.attempt(() -> wheels.move(time.id(), day.getValue()))) {
            close();
            done.run();
        }
    }
}
