package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;

/** The same as the picture, month by month, by the last day. */
class MonthList extends Div {

    private final Look look;
    private final Consumer<UUID> open;

    MonthList(Look look, List<Occurrence> shown, Consumer<UUID> open) {
        this.look = look;
        this.open = open;
        addClassName("wheel-months");
        for (Month month : Month.values()) {
            List<Occurrence> its = shown.stream()
                    .filter(time -> time.dueOn().getMonth() == month)
                    .toList();
            if (!its.isEmpty()) {
                add(section(month, its));
            }
        }
    }

    private Section section(Month month, List<Occurrence> times) {
        H2 name = new H2(month.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        UnorderedList list = new UnorderedList();
        times.forEach(time -> list.add(line(time)));
        Section section = new Section(name, list);
        section.addClassName("wheel-month");
        return section;
    }

    private ListItem line(Occurrence time) {
        NativeButton title = new NativeButton(look.title(time), click -> open.accept(time.id()));
        title.addClassNames("quiet-button", "wheel-line-title");
        Span kind = new Span(Look.word(look.activity(time).kind()));
        kind.addClassNames(
                "wheel-kind", "ring-" + look.activity(time).kind().ring().name().toLowerCase(java.util.Locale.ROOT));
        Span who = new Span(look.responsible(look.activity(time)));
        Div what = new Div(title, kind, who);
        what.addClassName("wheel-line-what");
        Span when = new Span(look.when(time));
        when.addClassName("wheel-line-when");
        when.getElement().setAttribute("title", look.words().fullDay(time.dueOn()));
        when.getElement().setAttribute("data-day", look.words().shortDay(time.dueOn())); // for paper
        ListItem line = new ListItem(when, what, look.state(time).badge());
        line.addClassName("wheel-line");
        return line;
    }
}
