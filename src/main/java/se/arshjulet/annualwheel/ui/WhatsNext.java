package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.OccurrenceState;

/** Beside the wheel while nothing is chosen: what is late, and what comes next. */
class WhatsNext extends Aside {

    private static final int NEXT = 8;

    private final Look look;
    private final Consumer<UUID> open;

    WhatsNext(Look look, List<Occurrence> shown, Consumer<UUID> open) {
        this.look = look;
        this.open = open;
        addClassName("wheel-panel");
        getElement().setAttribute("aria-label", getTranslation("wheel.next"));
        List<Occurrence> planned = shown.stream()
                .filter(time -> time.state() == OccurrenceState.PLANNED)
                .toList();
        List<Occurrence> late =
                planned.stream().filter(time -> time.isLate(look.today())).toList();
        List<Occurrence> coming = planned.stream()
                .filter(time -> !time.isLate(look.today()))
                .limit(NEXT)
                .toList();
        section("wheel.late", late);
        section("wheel.next", coming);
        if (late.isEmpty() && coming.isEmpty()) {
            add(new Paragraph(
                    getTranslation(look.wheel().activities().isEmpty() ? "wheel.none-yet" : "wheel.all-done")));
        }
    }

    private void section(String key, List<Occurrence> times) {
        if (times.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("wheel-next");
        times.forEach(time -> list.add(line(time)));
        add(new H2(getTranslation(key)), list);
    }

    private ListItem line(Occurrence time) {
        NativeButton title = new NativeButton(look.titleWithMonth(time), click -> open.accept(time.id()));
        title.addClassName("quiet-button");
        Span when = new Span(look.words().due(time.dueOn()));
        when.addClassName("wheel-line-when");
        when.setClassName("is-late", time.isLate(look.today()));
        return new ListItem(title, when);
    }
}
