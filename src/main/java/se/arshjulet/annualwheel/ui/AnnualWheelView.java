package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.annualwheel.AskedByPlan;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.Outlooks;
import se.arshjulet.annualwheel.SharedWheels;
import se.arshjulet.annualwheel.YearTurn;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.machinery.Troubles;

/** The year: as a wheel, as a list by month, and as a matrix of months and roles; always the same, always with what one has chosen beside it. */
@Route("arshjul/:year?([0-9]{4})")
@Menu(order = 25, title = "menu.wheel", icon = "vaadin:calendar-clock")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class AnnualWheelView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final AnnualWheels wheels;
    private final Outlooks outlooks;
    private final SharedWheels shared;
    private final DrivenYears years;
    private final AskedByPlan asked;
    private final YearTurn turn;
    private final Troubles troubles;
    private final People people;
    private final List<StarterFields> starters;
    private final DateWords words;
    private final SignedIn person = SignedIn.current();
    private final boolean plans = person.is(Role.COORDINATOR) && !person.byLink();

    private final AssociationInfo association;

    private WheelAddress at = WheelAddress.of(0);
    private boolean changes;
    private Div stage = new Div();
    private Div beside = new Div();
    private Optional<YearWheel> picture = Optional.empty();

    AnnualWheelView(
            AnnualWheels wheels,
            Outlooks outlooks,
            SharedWheels shared,
            DrivenYears years,
            AskedByPlan asked,
            YearTurn turn,
            Troubles troubles,
            People people,
            List<StarterFields> starters,
            Associations associations,
            DateWords words) {
        super(Width.FULL);
        this.wheels = wheels;
        this.outlooks = outlooks;
        this.shared = shared;
        association = associations.byId(person.association());
        this.years = years;
        this.asked = asked;
        this.turn = turn;
        this.troubles = troubles;
        this.people = people;
        this.starters = starters;
        this.words = words.in(getLocale());
        addClassName("wheel-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int year = event.getRouteParameters().get("year").map(Integer::parseInt).orElseGet(() -> words.today()
                .getYear());
        at = WheelAddress.read(year, event.getLocation().getQueryParameters());
        show();
    }

    private Look look(Wheel wheel) {
        return new Look(wheel, words, person, asked.of(wheel.year()));
    }

    private void show() {
        removeAll();
        picture = Optional.empty();
        Optional<Wheel> wheel = wheels.find(at.year());
        if (wheel.isEmpty()) {
            add(header(), new NoPlan(at.year(), wheels.years(), plans, wheels, this::show));
            return;
        }
        Look look = look(wheel.get());
        changes = plans && !wheel.get().closed();
        add(header());
        note(wheel.get()).ifPresent(this::add);
        if (changes) {
            add(new YearBand(look, years, this::show));
        }
        add(tools(look));
        stage = new Div(face(look));
        stage.addClassNames("wheel-stage", "wheel-as-" + at.face().word());
        beside = new Div();
        beside.addClassName("wheel-beside");
        Div both = new Div(stage, beside);
        both.addClassName("wheel-both");
        add(both);
        showBeside(look);
    }

    private Optional<Component> note(Wheel wheel) {
        if (wheel.closed()) {
            return Optional.of(YearNote.closed(at.year(), plans));
        }
        return plans && turn.isUntouched(at.year())
                ? Optional.of(YearNote.begun(at.year(), turn, this::show))
                : Optional.empty();
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(getPageTitle());
        header.with(new YearChoice(at, wheels.years(), words.today().getYear()));
        if (changes && wheels.years().contains(at.year())) {
            Button add = new Button(getTranslation("wheel.new"), click -> editor().add(at.year()));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(takeAway(), add);
        } else if (wheels.years().contains(at.year())) {
            header.withActions(takeAway());
        }
        return header;
    }

    private TakeAway takeAway() {
        Optional<Runnable> share = plans
                ? Optional.of(() -> new SharingQuestion(shared, at.year(), association.name()).open())
                : Optional.empty();
        return new TakeAway(at, changes, words.today().getYear(), () -> picture, share);
    }

    private Component tools(Look look) {
        Div tools = new Div(new Faces(at), new Whose(at));
        tools.addClassName("wheel-tools");
        if (at.face() == WheelAddress.Face.WHEEL) {
            tools.add(new ZoomChoice(at.zoom(), this::zoom));
        } else { // the wheel says it in its middle
            Span summary = new Span(look.summary());
            summary.addClassName("wheel-summary");
            tools.add(summary);
        }
        return tools;
    }

    private Component face(Look look) {
        List<Occurrence> shown = shown(look);
        if (at.face() == WheelAddress.Face.WHEEL) {
            return wheel(look);
        }
        if (shown.isEmpty()) {
            return new Paragraph(getTranslation(at.own() ? "wheel.none-own" : "wheel.none"));
        }
        return at.face() == WheelAddress.Face.LIST
                ? new MonthList(look, shown, this::open)
                : new RoleMatrix(look, shown, this::open);
    }

    private List<Occurrence> shown(Look look) {
        return look.wheel().occurrences().stream()
                .filter(time -> !at.own() || look.hers(time))
                .toList();
    }

    private Component wheel(Look look) {
        YearWheel wheel = new YearWheel();
        wheel.show(WheelJson.of(look, time -> !at.own() || look.hers(time), owner(), getLocale()));
        wheel.zoom(at.zoom());
        wheel.movable(changes);
        wheel.select(at.chosen().map(UUID::toString).orElse(null));
        wheel.onOpen(event -> open(UUID.fromString(event.id())));
        wheel.onZoom(event -> zoom(event.zoom()));
        wheel.onMove(event -> editor().move(UUID.fromString(event.id()), java.time.LocalDate.parse(event.dueOn())));
        picture = Optional.of(wheel);
        return wheel;
    }

    private String owner() {
        return association.demo() ? getTranslation("wheel.owner.demo", association.name()) : association.name();
    }

    private void showBeside(Look look) {
        beside.removeAll();
        Optional<Occurrence> chosen = at.chosen().flatMap(look.wheel()::occurrence);
        beside.add(chosen.<Component>map(time -> new OccurrencePanel(look, time, changes, years, troubles, editor()))
                .orElseGet(() -> new WhatsNext(look, shown(look), this::open)));
        beside.setClassName("has-chosen", chosen.isPresent());
    }

    private WheelEditor editor() {
        return new WheelEditor(
                wheels, outlooks, years, people, starters, at, words, this::open, this::close, this::show);
    }

    private void open(UUID occurrenceId) {
        choose(at.choosing(occurrenceId));
        beside.getChildren()
                .filter(OccurrencePanel.class::isInstance)
                .findFirst()
                .ifPresent(panel -> ((OccurrencePanel) panel).focusTitle());
    }

    private void close() {
        choose(at.choosing(null));
    }

    /** The picture stays as it is turned; only what is beside it changes. */
    private void choose(WheelAddress chosen) {
        at = chosen;
        remember();
        picture.ifPresent(wheel -> wheel.select(at.chosen().map(UUID::toString).orElse(null)));
        wheels.find(at.year()).ifPresent(wheel -> showBeside(look(wheel)));
    }

    private void zoom(String zoom) {
        at = at.zooming(zoom);
        remember();
        picture.ifPresent(wheel -> wheel.zoom(zoom));
    }

    /** So that a reload, a bookmark or the way back shows the same. */
    private void remember() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, at.location()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("wheel.title", String.valueOf(at.year()));
    }
}
