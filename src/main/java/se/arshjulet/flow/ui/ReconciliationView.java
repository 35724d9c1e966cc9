package se.arshjulet.flow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.flow.Reconciliations;
import se.arshjulet.flow.Reconciliations.Sheet;

/** One reconciliation at its own address. */
@Route(ReconciliationsView.ROUTE + "/:" + ReconciliationView.ID)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE})
class ReconciliationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "reconciliationId";

    private final Reconciliations reconciliations;
    private final DateWords dates;
    private final Clock clock;
    private String title = "";

    ReconciliationView(Reconciliations reconciliations, DateWords dates, Clock clock) {
        this.reconciliations = reconciliations;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Sheet> found = RouteId.of(event, ID).flatMap(reconciliations::find);
        if (found.isEmpty()) {
            // One that is not hers to see is not told apart from one that does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = ReconciliationWords.title(found.get().line());
        removeAll();
        add(new ReconciliationPage(reconciliations, found.get(), dates, clock));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
