package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.arshjulet.annualwheel.YearEnd;
import se.arshjulet.annualwheel.YearEnd.Closed;
import se.arshjulet.annualwheel.YearEnd.Standing;
import se.arshjulet.base.DateWords;

/** A year that is closed: by whom and why, its archive, and the way on to the next. */
class ClosedYear extends Div {

    ClosedYear(Standing standing, Closed how, YearEnd end, List<Integer> years, DateWords words, Runnable refresh) {
        add(new Paragraph(getTranslation("wheel.closed.by", words.moment(how.at()), how.by())));
        if (!how.note().isEmpty()) {
            Paragraph note = new Paragraph(how.note());
            note.addClassNames("wheel-panel-words", "wheel-panel-note");
            add(note);
        }
        add(next(standing.year() + 1, years), new YearArchives(standing, end, words, refresh));
        add(again(standing.year(), end, refresh));
    }

    private Section next(int year, List<Integer> years) {
        boolean there = years.contains(year);
        String key = there ? "wheel.closed.next.there" : "wheel.closed.next";
        Button open = new Button(getTranslation(key + ".go", String.valueOf(year)), click -> UI.getCurrent()
                .navigate("arshjul/" + year + (there ? "" : "/oppna")));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Section(
                new H2(getTranslation("wheel.closed.next.title")),
                new Paragraph(getTranslation(key, String.valueOf(year))),
                open);
    }

    private Section again(int year, YearEnd end, Runnable refresh) {
        Button again = new Button(getTranslation("wheel.closed.again"), click -> new NoteQuestion(
                        "wheel.closed.again", String.valueOf(year), why -> end.openAgain(year, why), refresh)
                .open());
        return new Section(
                new H2(getTranslation("wheel.closed.again.heading")),
                new Paragraph(getTranslation("wheel.closed.again.line")),
                again);
    }
}
