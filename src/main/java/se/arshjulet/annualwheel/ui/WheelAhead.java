package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.annualwheel.OccurrenceState;
import se.arshjulet.base.DateWords;

/** The year's plan in a few lines, for a page about more than the year: what comes next, and by itself what is late. */
public class WheelAhead extends Div {

    private static final int SHOWN = 7;
    private static final int LATE_SHOWN = 4;

    public WheelAhead(Wheel wheel, DateWords words) {
        Look look = new Look(wheel, words, SignedIn.current(), Set.of());
        Map<Boolean, List<Occurrence>> planned = wheel.occurrences().stream()
                .filter(time -> time.state() == OccurrenceState.PLANNED)
                .sorted(Comparator.comparing(Occurrence::dueOn))
                .collect(Collectors.partitioningBy(time -> time.isLate(look.today())));
        List<Occurrence> late = planned.getOrDefault(true, List.of());
        List<Occurrence> ahead = planned.getOrDefault(false, List.of());
        if (late.isEmpty() && ahead.isEmpty()) {
            add(new Paragraph(getTranslation("wheel.all-done")));
            return;
        }
        if (ahead.isEmpty()) {
            add(new Paragraph(getTranslation("wheel.ahead.none")));
        } else {
            add(list(look, ahead.stream().limit(SHOWN)));
        }
        if (!late.isEmpty()) {
            H3 heading = new H3(getTranslation("wheel.ahead.late", late.size()));
            heading.addClassName("wheel-ahead-late");
            // Those that are latest late are the ones that somebody may still do.
            add(heading, list(look, late.stream().skip(Math.max(0, late.size() - LATE_SHOWN))));
        }
        Anchor all = new Anchor("/arshjul/" + wheel.year(), getTranslation("wheel.ahead.all"));
        all.addClassName("wheel-ahead-all");
        add(all);
    }

    private static UnorderedList list(Look look, Stream<Occurrence> times) {
        UnorderedList list = new UnorderedList();
        list.addClassName("wheel-next");
        times.forEach(time -> list.add(line(look, time)));
        return list;
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
