package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;

/** The coordinator fills in for a representative, from a meeting or a call. */
@Route("datauppdrag/svar/:" + OnBehalfView.ASSIGNMENT)
@RolesAllowed(Role.Names.COORDINATOR)
class OnBehalfView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ASSIGNMENT = "assignmentId";

    private final AnswerPages pages;
    private String title = "";

    OnBehalfView(AnswerPages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            AnswerPage page = pages.open(
                    UUID.fromString(event.getRouteParameters().get(ASSIGNMENT).orElse("")));
            title = page.title();
            add(page);
        } catch (IllegalArgumentException | AccessDeniedException notHers) {
            // Another association's assignment is not told apart from one that does not exist.
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
