package se.arshjulet.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.arshjulet.base.DateWords;
import se.arshjulet.task.Absence;

/** Who is away between which days, who answers meanwhile, and the button that ends it. */
class AbsenceList extends UnorderedList {

    private final DateWords words;
    private final Consumer<Absence> end;

    /** @param named whether the lines say who is away; not where she reads her own */
    AbsenceList(List<Absence> absences, boolean named, DateWords words, Consumer<Absence> end) {
        this.words = words;
        this.end = end;
        addClassName("absence-list");
        absences.forEach(absence -> add(line(absence, named)));
    }

    /** "4 december", with the year if it is another. */
    private String day(LocalDate day) {
        return day.getYear() == words.today().getYear() ? words.dayOfMonth(day) : words.dayAndYear(day);
    }

    private ListItem line(Absence absence, boolean named) {
        String days = getTranslation("task.absence.days", day(absence.firstDay()), day(absence.lastDay()));
        Span who = new Span(named ? absence.person().name() : days);
        who.addClassName("absence-who");
        Span rest = new Span(
                named
                        ? getTranslation(
                                "task.absence.line", days, absence.cover().name())
                        : getTranslation("task.absence.line.me", absence.cover().name()));
        rest.addClassName("absence-what");
        Div text = new Div(who, rest);
        text.addClassName("absence-text");
        boolean begun = absence.isOn(words.today());
        Button back = new Button(
                getTranslation(begun ? named ? "task.absence.back" : "task.absence.back.me" : "task.absence.remove"),
                click -> end.accept(absence));
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        back.setAriaLabel(back.getText() + ": " + absence.person().name() + ", " + days);
        return new ListItem(text, back);
    }
}
