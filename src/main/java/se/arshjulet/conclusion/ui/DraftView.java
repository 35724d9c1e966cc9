package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.RouteId;

/** A konklusion on its way. */
@Route("konklusioner/forslag/:" + DraftView.DRAFT)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String DRAFT = "draftId";

    private final DraftPages pages;

    DraftView(DraftPages pages) {
        this.pages = pages;
    }

    static String address(UUID draftId) {
        return "konklusioner/forslag/" + draftId;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        @Nullable DraftPage page = RouteId.of(event, DRAFT).map(pages::open).orElse(null);
        if (page == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conclusion.draft.title");
    }
}
