package se.arshjulet.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is shown in the place of a page that failed to open. What went wrong stands in the log, and only there. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class BrokenPage extends Page implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    BrokenPage(Clock clock) {
        super(Width.READING);
        String time = LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
        add(
                new PageHeader(getTranslation("base.broken")).withLine(getTranslation("base.broken.why", time)),
                new Anchor("/", getTranslation("base.not-found.start")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The page {} could not be opened", event.getLocation().getPath(), parameter.getCaughtException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.broken");
    }
}
