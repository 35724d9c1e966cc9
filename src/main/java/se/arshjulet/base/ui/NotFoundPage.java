package se.arshjulet.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What is shown for an address that leads nowhere, or to something that is not this person's: the two look the same. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundPage extends Page implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundPage() {
        super(Width.READING);
        add(
                new PageHeader(getTranslation("base.not-found")).withLine(getTranslation("base.not-found.why")),
                new Anchor("/", getTranslation("base.not-found.start")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.not-found");
    }
}
