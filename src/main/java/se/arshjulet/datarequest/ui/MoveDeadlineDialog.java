package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import se.arshjulet.datarequest.InvalidPlanException;

/** Asks for a new last day. A day that cannot be is explained at the field, and nothing is lost. */
class MoveDeadlineDialog extends Dialog {

    private final DayField day = new DayField();

    /** @param move may throw {@link InvalidPlanException} */
    MoveDeadlineDialog(String what, LocalDate current, LocalDate today, Consumer<LocalDate> move) {
        setHeaderTitle(getTranslation("datarequest.action.move"));
        setWidth("28rem");
        setMaxWidth("100%");
        day.setLabel(getTranslation("datarequest.field.due"));
        day.setWidthFull();
        day.setMin(today.plusDays(1));
        day.setInitialPosition(current.isAfter(today) ? current : today.plusDays(7));
        if (current.isAfter(today)) {
            day.setValue(current);
        }
        add(new Paragraph(getTranslation("datarequest.move.what", what)), day);
        Button save = new Button(getTranslation("datarequest.action.move"), click -> save(move));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("datarequest.cancel"), click -> close()), save);
    }

    private void save(Consumer<LocalDate> move) {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            day.explain(getTranslation("datarequest.move.missing"));
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
