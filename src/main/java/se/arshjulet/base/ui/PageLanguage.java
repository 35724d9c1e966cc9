package se.arshjulet.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.stereotype.Component;

/** Says in the page which language it is in: screen readers and our own elements in the browser go by it. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    private static final String SWEDISH = "sv";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            VaadinSession session = VaadinSession.getCurrent();
            boolean english =
                    session != null && session.getLocale().getLanguage().equals("en");
            response.getDocument().getElementsByTag("html").attr("lang", english ? "en" : SWEDISH);
        });
    }
}
