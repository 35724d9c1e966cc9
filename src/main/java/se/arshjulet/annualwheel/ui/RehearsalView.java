package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.Rehearsal;
import se.arshjulet.annualwheel.Rehearsals;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;

/** What a year would bring, day by day and person by person, before anything of it goes out. */
@Route("arshjul/:year([0-9]{4})/repetera")
@RolesAllowed(Role.Names.COORDINATOR)
class RehearsalView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final AnnualWheels wheels;
    private final Rehearsals rehearsals;
    private final DateWords words;
    private final Div result = new Div();
    private int year;

    RehearsalView(AnnualWheels wheels, Rehearsals rehearsals, DateWords words) {
        super(Width.FULL);
        this.wheels = wheels;
        this.rehearsals = rehearsals;
        this.words = words.in(getLocale());
        addClassName("rehearsal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().get("year").map(Integer::parseInt).orElseThrow();
        if (!wheels.years().contains(year)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        Button again = new Button(getTranslation("wheel.rehearsal.again"), click -> run());
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeader(getPageTitle()).with(new BackToYear(year)).withActions(again));
        add(new Paragraph(getTranslation("wheel.rehearsal.line")), result);
        run();
    }

    private void run() {
        result.removeAll();
        result.add(new RehearsalRun(year, rehearsals, words, this::show));
    }

    private void show(Rehearsal rehearsal) {
        result.removeAll();
        result.add(new RehearsalResult(rehearsal, words));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("wheel.rehearsal.title", String.valueOf(year));
    }
}
