package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.datarequest.Timeliness;

/** How the members answer: how much had come by when, and each member by module, a year beside the one before. */
@Route(TimelinessView.ADDRESS)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REVIEWER})
class TimelinessView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "datauppdrag/uppfoljning";

    private static final String YEAR = "ar";
    private static final int AT_A_TIME = 40;

    private final Timeliness timeliness;
    private final DateWords words;

    TimelinessView(Timeliness timeliness, DateWords words) {
        super(Width.FULL);
        this.timeliness = timeliness;
        this.words = words.in(getLocale());
        addClassName("timeliness");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Integer> years = timeliness.years();
        PageHeader header = new PageHeader(getPageTitle());
        add(header);
        if (years.isEmpty()) {
            add(new EmptyState(
                    getTranslation("datarequest.timeliness.empty"),
                    getTranslation("datarequest.timeliness.empty.next")));
            return;
        }
        int year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .flatMap(wanted -> years.stream()
                        .filter(known -> wanted.equals(String.valueOf(known)))
                        .findFirst())
                .orElse(years.get(0));
        header.withActions(choice(year, years));
        show(year);
    }

    private Component choice(int year, List<Integer> years) {
        Select<Integer> choice = new Select<>();
        choice.setLabel(getTranslation("datarequest.timeliness.year"));
        choice.setItems(years);
        choice.setValue(year);
        choice.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> ui.navigate(ADDRESS, QueryParameters.of(YEAR, String.valueOf(change.getValue())))));
        return choice;
    }

    private void show(int year) {
        Timeliness.Year figures = timeliness.year(year);
        add(new Section(
                new H2(getTranslation("datarequest.timeliness.curve")),
                new AnswerCurve(figures.now(), figures.before())));
        add(new Section(
                new H2(getTranslation("datarequest.timeliness.rounds")),
                new RoundTable(timeliness.rounds(year), SignedIn.current().is(Role.COORDINATOR), words)));
        TimelinessTable table = new TimelinessTable(year, figures.modules());
        Button next = new Button(getTranslation("datarequest.more"));
        next.addClickListener(click -> addMembers(year, table, next));
        add(new Section(new H2(getTranslation("datarequest.timeliness.members")), key(year), table, next));
        addMembers(year, table, next);
    }

    /** How to read a cell. */
    private Component key(int year) {
        Paragraph key = new Paragraph(
                getTranslation("datarequest.timeliness.key", String.valueOf(year), String.valueOf(year - 1)));
        key.addClassName("timeliness-key");
        return key;
    }

    private void addMembers(int year, TimelinessTable table, Button next) {
        Timeliness.Members members = timeliness.members(year, table.shown(), AT_A_TIME);
        table.add(members.lines());
        next.setVisible(table.shown() < members.total());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("datarequest.timeliness.title");
    }
}
