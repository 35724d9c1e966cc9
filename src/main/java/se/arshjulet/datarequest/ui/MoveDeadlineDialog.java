package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Question;
import se.arshjulet.datarequest.InvalidPlanException;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** Asks for a new last day. A day that cannot be is explained at the field, and nothing is lost. */
class MoveDeadlineDialog extends Question {

    private final DayField day = new DayField();

    /** For everybody in the round; those who have been given a day of their own keep it unless she says otherwise.
     * @param move may throw {@link InvalidPlanException}; is told whether own days are kept */
    static MoveDeadlineDialog ofRound(
            RoundItem round, String current, LocalDate today, BiConsumer<LocalDate, Boolean> move) {
        Checkbox ownDays =
                new Checkbox(I18NProvider.translate("datarequest.move.own-days", round.ownDays()), round.ownDays() > 0);
        MoveDeadlineDialog dialog = new MoveDeadlineDialog(
                I18NProvider.translate("datarequest.move.what.all", round.title(), current),
                round.dueOn(),
                today,
                day -> move.accept(day, ownDays.getValue()));
        if (round.ownDays() > 0) {
            dialog.add(ownDays);
        }
        return dialog;
    }

    MoveDeadlineDialog(String sentence, LocalDate current, LocalDate today, Consumer<LocalDate> move) {
        super(I18NProvider.translate("datarequest.action.move"));
        day.setLabel(getTranslation("datarequest.field.due"));
        day.setWidthFull();
        day.setMin(today.plusDays(1));
        day.setInitialPosition(current.isAfter(today) ? current : today.plusDays(7));
        if (current.isAfter(today)) {
            day.setValue(current);
        }
        add(new Paragraph(sentence), day);
        answers(primary(getTranslation("datarequest.action.move"), () -> save(move)));
    }

    private void save(Consumer<LocalDate> move) {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            day.explain(day.problem(getTranslation("datarequest.move.missing")).orElse(""));
            return;
        }
        try {
            move.accept(chosen);
            close();
        } catch (InvalidPlanException impossible) {
            day.explain(impossible.messages().getOrDefault("dueOn", ""));
        }
    }
}
