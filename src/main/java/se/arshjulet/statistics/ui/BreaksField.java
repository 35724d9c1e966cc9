package se.arshjulet.statistics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.statistics.SeriesBreak;

/** The years in which the series breaks, each with why. */
class BreaksField extends Div {

    private final Div lines = new Div();
    private final Paragraph problem = new Paragraph();
    private final List<Line> all = new ArrayList<>();
    private final Button more = new Button(getTranslation("measure.breaks.add"), click -> addFocused());

    BreaksField(List<SeriesBreak> breaks) {
        addClassName("measure-breaks");
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        breaks.forEach(one -> add(one.year(), one.why()));
        add(lines, problem, more);
    }

    private Line add(@Nullable Integer year, String why) {
        Line line = new Line();
        line.year.setValue(year);
        line.why.setValue(why);
        all.add(line);
        lines.add(line);
        return line;
    }

    private void addFocused() {
        add(null, "").year.focus();
    }

    private void drop(Line line) {
        all.remove(line);
        lines.remove(line);
        more.focus();
    }

    /** Marks years that are none.
     * @return whether there is any */
    boolean complain() {
        problem.setVisible(false);
        boolean any = false;
        for (Line line : all) {
            boolean noYear = line.year.getValue() == null && !line.isEmpty();
            line.year.setInvalid(noYear);
            line.year.setErrorMessage(noYear ? getTranslation("measure.breaks.year.missing") : "");
            if (noYear && !any) {
                line.year.focus();
            }
            any |= noYear;
        }
        return any;
    }

    void say(String message) {
        problem.setText(message);
        problem.setVisible(true);
        problem.scrollIntoView();
    }

    /** Lines that nobody has written in are no breaks. */
    List<SeriesBreak> value() {
        return all.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> new SeriesBreak(line.year.getValue(), line.why.getValue()))
                .toList();
    }

    private final class Line extends Div {

        private final IntegerField year = new IntegerField(getTranslation("measure.breaks.year"));
        private final TextArea why = new TextArea(getTranslation("measure.breaks.why"));

        Line() {
            addClassName("measure-break");
            year.setManualValidation(true);
            Button drop = new Button(getTranslation("measure.breaks.drop"), click -> BreaksField.this.drop(this));
            drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            drop.addClickListener(click -> problem.setVisible(false));
            add(year, why, drop);
        }

        boolean isEmpty() {
            return year.getValue() == null
                    && !year.isInvalid()
                    && why.getValue().isBlank();
        }
    }
}
