package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Question;
import se.arshjulet.datarequest.InvalidPlanException;
import se.arshjulet.datarequest.Rounds.Asked;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** Answers one who asks for more time: the day, another day, or no. What cannot be is said at the field. */
class AnswerTimeDialog extends Question {

    private final DayField day = new DayField();
    private final TextArea words = new TextArea();

    /** @param grant  may throw {@link InvalidPlanException}, as may the other */
    AnswerTimeDialog(
            AssignmentItem item,
            Asked asked,
            DateWords dates,
            BiConsumer<LocalDate, String> grant,
            Consumer<String> refuse) {
        super(I18NProvider.translate("datarequest.time.answer", item.memberName()));
        day.setLabel(getTranslation("datarequest.time.new-day"));
        day.setWidthFull();
        day.setMin(dates.today().plusDays(1));
        day.setValue(asked.day());
        words.setLabel(getTranslation("datarequest.time.words"));
        words.setHelperText(getTranslation("datarequest.time.words.help"));
        words.setMaxLength(1000);
        words.setMinRows(2);
        words.setWidthFull();
        words.addValueChangeListener(change -> words.setInvalid(false));
        day.addValueChangeListener(change -> day.setInvalid(false));
        add(
                new Paragraph(getTranslation(
                        "datarequest.time.who",
                        item.representativeName(),
                        item.roundTitle(),
                        dates.day(item.dueOn()),
                        dates.day(asked.day()))),
                Quoted.words(asked.reason()),
                day,
                words);
        Button no =
                primary(getTranslation("datarequest.time.no"), () -> attempt(() -> refuse.accept(words.getValue())));
        no.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        answers(no, primary(getTranslation("datarequest.time.yes"), () -> give(grant)));
    }

    /** Says why the day that was asked for cannot be given any more. */
    AnswerTimeDialog after(InvalidPlanException impossible) {
        FieldTrouble.show(impossible, day, words);
        return this;
    }

    private void give(BiConsumer<LocalDate, String> grant) {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            day.explain(day.problem(getTranslation("datarequest.move.missing")).orElse(""));
            return;
        }
        attempt(() -> grant.accept(chosen, words.getValue()));
    }

    private void attempt(Runnable work) {
        try {
            work.run();
            close();
        } catch (InvalidPlanException impossible) {
            FieldTrouble.show(impossible, day, words);
        }
    }
}
