package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import se.arshjulet.annualwheel.YearEnd;
import se.arshjulet.annualwheel.YearEnd.Standing;
import se.arshjulet.base.ui.Notice;

/** Closes the year; with things open, for a reason. */
class ClosingForm extends Section {

    private final TextArea why = new TextArea();
    private final WheelProblems problems = new WheelProblems();

    ClosingForm(Standing standing, YearEnd end, LocalDate today, Runnable closed) {
        String year = String.valueOf(standing.year());
        addClassName("year-end-form");
        add(
                new H2(getTranslation("wheel.close.what", year)),
                new Paragraph(getTranslation("wheel.close.what.happens")));
        if (today.getYear() == standing.year()) {
            Paragraph early = new Paragraph(getTranslation("wheel.close.early", year));
            early.addClassName("wheel-panel-note");
            add(early);
        }
        why.setLabel(getTranslation("wheel.close.why"));
        why.setHelperText(getTranslation("wheel.close.why.help"));
        why.setRequiredIndicatorVisible(true);
        why.setManualValidation(true);
        why.setMaxLength(2000);
        why.setMinRows(3);
        why.setWidthFull();
        why.setVisible(!standing.isOver());
        problems.at("reason", why);
        Button close = new Button(getTranslation("wheel.close", year));
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close.setDisableOnClick(true);
        close.addClickListener(click -> {
            if (problems.attempt(() -> end.close(standing.year(), why.getValue()))) {
                Notice.done(getTranslation("wheel.closed.done", year));
                closed.run();
            } else {
                close.setEnabled(true);
            }
        });
        add(why, close);
    }
}
