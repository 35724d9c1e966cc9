package se.arshjulet.conclusion.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.conclusion.Grounds.GroundItem;
import se.arshjulet.coordinationmap.MapThing;
import se.arshjulet.coordinationmap.MapThings;

/** What speaks for or against a konklusion is written down, or changed. */
@Route(Numbers.ROUTE + "/underlag/:" + GroundView.GROUND + "?")
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class GroundView extends FormPage implements BeforeEnterObserver {

    static final String GROUND = "groundId";

    private final Conclusions conclusions;
    private final Grounds grounds;
    private final MapThings mapThings;
    private final UUID association = SignedIn.current().association();
    private final FieldProblems problems = new FieldProblems();
    private final GroundForm form;
    private String begun = "";

    GroundView(Conclusions conclusions, Grounds grounds, MapThings mapThings) {
        this.conclusions = conclusions;
        this.grounds = grounds;
        this.mapThings = mapThings;
        this.form = new GroundForm(problems, mapThings, association);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Line> line = Numbers.of(event).flatMap(conclusions::find).map(Conclusions.Life::line);
        boolean isNew = event.getRouteParameters().get(GROUND).isEmpty();
        Optional<GroundItem> ground =
                RouteId.of(event, GROUND).flatMap(id -> line.flatMap(it -> find(it.number(), id)));
        if (line.isEmpty() || !isNew && ground.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!begun.equals(event.getLocation().getPath())) {
            begun = event.getLocation().getPath();
            begin(line.get(), ground.orElse(null));
        }
    }

    private Optional<GroundItem> find(int number, UUID groundId) {
        return grounds.of(number).stream()
                .filter(ground -> ground.id().equals(groundId))
                .findFirst();
    }

    private void begin(Line line, @Nullable GroundItem ground) {
        if (ground != null) {
            form.fill(ground, thing(ground));
        }
        put(
                getTranslation(ground == null ? "conclusion.ground.add" : "conclusion.ground.change"),
                getTranslation("conclusion.page-title", line.number(), line.wording()),
                form,
                getTranslation("conclusion.save"),
                () -> problems.attempt(() -> save(line.number(), ground)),
                getTranslation("conclusion.ground.saved"),
                Numbers.address(line.number()));
    }

    private @Nullable MapThing thing(GroundItem ground) {
        Grounds.MapReference on = ground.on();
        return on == null
                ? null
                : mapThings.find(association, on.module(), on.id()).orElse(null);
    }

    private void save(int number, @Nullable GroundItem ground) {
        if (ground == null) {
            grounds.add(number, form.value(), form.file());
        } else {
            grounds.change(ground.id(), form.value(), form.file());
        }
    }
}
