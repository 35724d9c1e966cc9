package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Question;
import se.arshjulet.datarequest.InvalidPlanException;
import se.arshjulet.datarequest.TimeAsk;

/** Asks for which day, and why. What cannot be is said at the field, and nothing is lost. */
class MoreTimeDialog extends Question {

    private final DayField day = new DayField();
    private final TextArea reason = new TextArea();

    /** @param before what she has asked already, to change
     * @param ask    may throw {@link InvalidPlanException} */
    MoreTimeDialog(
            String sentence,
            LocalDate dueOn,
            LocalDate today,
            @Nullable TimeAsk before,
            BiConsumer<LocalDate, String> ask) {
        super(I18NProvider.translate("datarequest.time.ask"));
        LocalDate earliest = (dueOn.isAfter(today) ? dueOn : today).plusDays(1);
        day.setLabel(getTranslation("datarequest.time.day"));
        day.setWidthFull();
        day.setMin(earliest);
        day.setInitialPosition(earliest);
        reason.setLabel(getTranslation("datarequest.time.reason"));
        reason.setHelperText(getTranslation("datarequest.time.reason.help"));
        reason.setMaxLength(1000);
        reason.setMinRows(2);
        reason.setWidthFull();
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        day.addValueChangeListener(change -> day.setInvalid(false));
        if (before != null) {
            day.setValue(before.day());
            reason.setValue(before.reason());
        }
        add(new Paragraph(sentence), day, reason);
        answers(primary(getTranslation("datarequest.time.send"), () -> send(ask)));
    }

    private void send(BiConsumer<LocalDate, String> ask) {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            day.explain(
                    day.problem(getTranslation("datarequest.time.day.missing")).orElse(""));
            return;
        }
        try {
            ask.accept(chosen, reason.getValue());
            close();
        } catch (InvalidPlanException impossible) {
            FieldTrouble.show(impossible, day, reason);
        }
    }
}
