package se.arshjulet.base.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import se.arshjulet.base.DateWords;

/** A last day as people say it, "om 3 dagar · fre 13 mars" or "4 dagar försenad · …", with the full date on hover and for screen readers. */
public class DueDate extends Span {

    /** @param stillOpen whether it matters that the day has passed */
    public DueDate(DateWords words, LocalDate date, boolean stillOpen) {
        DateWords own = words.in(getLocale());
        boolean late = stillOpen && date.isBefore(own.today());
        addClassName("due");
        Span relative = new Span(late ? own.overdue(date) : own.relative(date));
        relative.addClassName("due-relative");
        Span day = new Span(own.day(date));
        day.addClassName("due-day");
        add(relative, new Span(" · "), day);
        getElement().setAttribute("title", own.fullDay(date));
        if (late) {
            addClassName("due-late");
        } else if (stillOpen && !date.isAfter(own.today().plusDays(3))) {
            addClassName("due-soon");
        }
    }
}
