package se.arshjulet.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.arshjulet.account.SignedIn;
import se.arshjulet.account.StartPages;

/** The way home for links within the application; a browser that opens / is sent on before it comes here. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(StartPages.of(SignedIn.current()).substring(1));
    }
}
