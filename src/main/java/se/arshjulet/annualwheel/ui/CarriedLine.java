package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.arshjulet.annualwheel.YearTurn.Carried;

/** An activity on its way into a new year: its days then and now, and what did not come along. */
class CarriedLine extends ListItem {

    private final DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM", getLocale());

    CarriedLine(Carried carried, int earlier) {
        Span title = new Span(carried.title());
        title.addClassName("year-end-title");
        String now = days(carried.days());
        String before = days(carried.before());
        Span days = new Span(
                now.equals(before) ? now : getTranslation("wheel.turn.days", now, String.valueOf(earlier), before));
        days.addClassName("year-end-when");
        add(title, days);
        carried.notes().forEach(sentence -> {
            Paragraph note = new Paragraph(sentence);
            note.addClassName("wheel-panel-note");
            add(note);
        });
    }

    /** The year stands in the heading. */
    private String days(List<LocalDate> days) {
        if (days.isEmpty()) {
            return getTranslation("wheel.turn.never");
        }
        String first = day.format(days.get(0));
        return days.size() == 1
                ? first
                : getTranslation("wheel.turn.times", days.size(), first, day.format(days.get(days.size() - 1)));
    }
}
