package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.OpenMatters.Kind;
import se.arshjulet.annualwheel.OpenMatters.OpenMatter;
import se.arshjulet.annualwheel.YearEnd;
import se.arshjulet.annualwheel.YearEnd.Closed;
import se.arshjulet.annualwheel.YearEnd.Standing;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;

/** The end of a year: what is open and what to do about it, the closing, and then the archive and the way on. */
@Route("arshjul/:year([0-9]{4})/stang")
@RolesAllowed(Role.Names.COORDINATOR)
class YearEndView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final YearEnd end;
    private final AnnualWheels wheels;
    private final DrivenYears years;
    private final DateWords words;
    private int year;
    private boolean closed;

    YearEndView(YearEnd end, AnnualWheels wheels, DrivenYears years, DateWords words) {
        super(Width.READING);
        this.end = end;
        this.wheels = wheels;
        this.years = years;
        this.words = words.in(getLocale());
        addClassName("year-end");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = Integer.parseInt(event.getRouteParameters().get("year").orElseThrow());
        if (wheels.years().contains(year)) {
            show();
        } else {
            event.forwardTo("arshjul/" + year);
        }
    }

    private void show() {
        removeAll();
        Standing standing = end.find(year).orElseThrow();
        Closed how = standing.closed();
        closed = how != null;
        if (how != null) {
            add(header(""), new ClosedYear(standing, how, end, wheels.years(), words, this::refresh));
            return;
        }
        add(header(getTranslation("wheel.close.line")));
        if (standing.isOver()) {
            add(new Paragraph(getTranslation("wheel.close.nothing")));
        } else {
            add(new OpenTimes(standing, years, words, this::show));
            for (Kind kind : Kind.values()) {
                matters(
                        kind,
                        standing.matters().stream()
                                .filter(matter -> matter.kind() == kind)
                                .toList());
            }
        }
        add(new ClosingForm(standing, end, words.today(), this::refresh));
    }

    /** The page's own title changes with it. */
    private void refresh() {
        show();
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    private PageHeader header(String line) {
        PageHeader header = new PageHeader(getPageTitle());
        header.withActions(
                new ChoiceLink("/arshjul/" + year, getTranslation("wheel.close.back", String.valueOf(year))));
        return line.isEmpty() ? header : header.withLine(line);
    }

    private void matters(Kind kind, List<OpenMatter> matters) {
        if (matters.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("year-end-list");
        matters.forEach(matter -> list.add(new OpenMatterLine(matter)));
        add(new Section(
                new H2(getTranslation(
                        "wheel.close." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), matters.size())),
                list));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(closed ? "wheel.closed.title" : "wheel.close.title", String.valueOf(year));
    }
}
