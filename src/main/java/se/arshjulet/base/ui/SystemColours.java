package se.arshjulet.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Dark mode follows the system, from the first paint on: a small file of its own, since the page's policy lets no other script in. */
@Component
class SystemColours implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            Element script = response.getDocument().createElement("script").attr("src", "/system-colours.js");
            response.getDocument().head().prependChild(script);
        });
    }
}
