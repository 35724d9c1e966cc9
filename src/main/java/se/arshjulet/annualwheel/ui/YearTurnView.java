package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.annualwheel.YearTurn;
import se.arshjulet.annualwheel.YearTurn.Carried;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;

/** Begins a year with the activities of the one before: what becomes of them is seen before it is done. */
@Route("arshjul/:year([0-9]{4})/oppna")
@RolesAllowed(Role.Names.COORDINATOR)
class YearTurnView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final AnnualWheels wheels;
    private final YearTurn turn;
    private int year;

    YearTurnView(AnnualWheels wheels, YearTurn turn) {
        super(Width.READING);
        this.wheels = wheels;
        this.turn = turn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = Integer.parseInt(event.getRouteParameters().get("year").orElseThrow());
        List<Integer> years = wheels.years();
        Optional<Integer> earlier = years.stream().filter(other -> other < year).findFirst();
        if (years.contains(year) || earlier.isEmpty()) {
            event.forwardTo("arshjul/" + year);
        } else {
            show(earlier.get());
        }
    }

    private void show(int earlier) {
        List<Carried> carried = turn.preview(year, earlier);
        removeAll();
        add(new PageHeader(getPageTitle())
                .withLine(getTranslation("wheel.turn.line", String.valueOf(earlier), carried.size())));
        list(
                "wheel.turn.look",
                carried.stream().filter(one -> !one.notes().isEmpty()).toList(),
                earlier);
        list(
                "wheel.turn.rest",
                carried.stream().filter(one -> one.notes().isEmpty()).toList(),
                earlier);
        Button open = new Button(getTranslation("wheel.turn.do", String.valueOf(year)));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setDisableOnClick(true);
        open.addClickListener(click -> begin(earlier));
        add(new ActionBar().right(new Button(getTranslation("base.cancel"), click -> go()), open));
    }

    private void list(String key, List<Carried> carried, int earlier) {
        if (carried.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("year-end-list");
        carried.forEach(one -> list.add(new CarriedLine(one, earlier)));
        add(new Section(new H2(getTranslation(key, carried.size())), list));
    }

    private void begin(int earlier) {
        try {
            wheels.beginFrom(year, earlier);
            Notice.done(getTranslation("wheel.turn.done", String.valueOf(year)));
        } catch (InvalidWheelException somebodyWasFirst) {
            Notice.failed(String.valueOf(somebodyWasFirst.getMessage()));
        }
        go();
    }

    private void go() {
        UI.getCurrent().navigate("arshjul/" + year);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("wheel.turn.title", String.valueOf(year));
    }
}
