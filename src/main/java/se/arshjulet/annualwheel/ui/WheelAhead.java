package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.annualwheel.OccurrenceState;
import se.arshjulet.base.DateWords;

/** The year's plan in a few lines, for a page about more than the year: what is late, and then what comes next. */
public class WheelAhead extends Div {

    private static final int SHOWN = 7;

    public WheelAhead(Wheel wheel, DateWords words) {
        Look look = new Look(wheel, words, SignedIn.current(), Set.of());
        List<Occurrence> ahead = wheel.occurrences().stream()
                .filter(time -> time.state() == OccurrenceState.PLANNED)
                .sorted(Comparator.comparing(Occurrence::dueOn))
                .limit(SHOWN)
                .toList();
        if (ahead.isEmpty()) {
            add(new Paragraph(getTranslation("wheel.all-done")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("wheel-next");
        ahead.forEach(time -> list.add(line(look, time)));
        add(list, new Anchor("/arshjul/" + wheel.year(), getTranslation("wheel.ahead.all")));
    }

    private static ListItem line(Look look, Occurrence time) {
        Anchor title =
                new Anchor("/arshjul/%d?vald=%s".formatted(look.wheel().year(), time.id()), look.titleWithMonth(time));
        title.addClassName("wheel-ahead-title");
        Span when = new Span(look.words().due(time.dueOn()));
        when.addClassName("wheel-line-when");
        when.setClassName("is-late", time.isLate(look.today()));
        return new ListItem(title, when);
    }
}
