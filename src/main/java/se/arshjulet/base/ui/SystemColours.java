package se.arshjulet.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Dark mode follows the system. Lumo wants an attribute; it is set before the first paint, and when the system changes. */
@Component
class SystemColours implements VaadinServiceInitListener {

    private static final String SCRIPT = """
            (function () {
              const dark = matchMedia('(prefers-color-scheme: dark)');
              const apply = () => dark.matches
                ? document.documentElement.setAttribute('theme', 'dark')
                : document.documentElement.removeAttribute('theme');
              dark.addEventListener('change', apply);
              apply();
            })();
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            Element script = response.getDocument().createElement("script");
            script.append(SCRIPT);
            response.getDocument().head().prependChild(script);
            response.getDocument().selectXpath("//html").attr("lang", "sv");
        });
    }
}
