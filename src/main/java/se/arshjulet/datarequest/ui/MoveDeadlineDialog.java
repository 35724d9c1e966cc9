package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Question;
import se.arshjulet.datarequest.InvalidPlanException;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** Asks for a new last day. A day that cannot be is explained at the field, and nothing is lost. */
class MoveDeadlineDialog extends Question {

    private final DayField day = new DayField();
    private final TextArea reason = new TextArea();

    /** What is to be done for a whole round. */
    interface RoundMove {
        void accept(LocalDate day, boolean ownDays, String reason);
    }

    /** For everybody in the round; those who have been given a day of their own keep it unless she says otherwise.
     * @param move may throw {@link InvalidPlanException}; is told whether own days are kept */
    static MoveDeadlineDialog ofRound(RoundItem round, String current, LocalDate today, RoundMove move) {
        Checkbox ownDays =
                new Checkbox(I18NProvider.translate("datarequest.move.own-days", round.ownDays()), round.ownDays() > 0);
        MoveDeadlineDialog dialog = new MoveDeadlineDialog(
                I18NProvider.translate("datarequest.move.what.all", round.title(), current),
                round.dueOn(),
                today,
                (day, why) -> move.accept(day, ownDays.getValue(), why));
        if (round.ownDays() > 0) {
            dialog.add(ownDays);
        }
        return dialog;
    }

    MoveDeadlineDialog(String sentence, LocalDate current, LocalDate today, BiConsumer<LocalDate, String> move) {
        this(I18NProvider.translate("datarequest.action.move"), sentence, current, today, move);
    }

    /** @param word what is done, and what the button says */
    MoveDeadlineDialog(
            String word, String sentence, LocalDate current, LocalDate today, BiConsumer<LocalDate, String> move) {
        super(word);
        day.setLabel(getTranslation("datarequest.field.due"));
        day.setWidthFull();
        day.setMin(today.plusDays(1));
        day.setInitialPosition(current.isAfter(today) ? current : today.plusDays(7));
        if (current.isAfter(today)) {
            day.setValue(current);
        }
        reason.setLabel(getTranslation("datarequest.move.reason"));
        reason.setHelperText(getTranslation("datarequest.move.reason.help"));
        reason.setMaxLength(1000);
        reason.setMinRows(2);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        day.addValueChangeListener(change -> day.setInvalid(false));
        add(new Paragraph(sentence), day, reason);
        answers(primary(word, () -> save(move)));
    }

    private void save(BiConsumer<LocalDate, String> move) {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            day.explain(day.problem(getTranslation("datarequest.move.missing")).orElse(""));
            return;
        }
        if (reason.getValue().isBlank()) {
            FieldTrouble.explain(reason, getTranslation("datarequest.move.reason.missing"));
            return;
        }
        try {
            move.accept(chosen, reason.getValue());
            close();
        } catch (InvalidPlanException impossible) {
            day.explain(impossible.messages().getOrDefault("dueOn", ""));
        }
    }
}
