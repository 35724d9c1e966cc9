package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.arshjulet.account.Role;

/** A year's follow-up. */
@Route("konklusioner/uppfoljning/:" + FollowUpView.YEAR + "([0-9]{4})")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class FollowUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String YEAR = "year";

    private final FollowUpPages pages;
    private String title = "";

    FollowUpView(FollowUpPages pages) {
        this.pages = pages;
    }

    static String address(int year) {
        return "konklusioner/uppfoljning/" + year;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int year = event.getRouteParameters().getInteger(YEAR).orElseThrow();
        FollowUpPage page = pages.open(year);
        if (page == null) {
            // One that is not hers to see is not told apart from one that does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = getTranslation("follow-up.title", String.valueOf(year));
        removeAll();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
