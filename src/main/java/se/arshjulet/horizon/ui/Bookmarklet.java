package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/**
 * A link to drag to the browser's own bar: pressed on any page it opens the quick form here with that page's address and
 * title. It carries nothing of the person; she is known by being signed in.
 */
class Bookmarklet extends Section {

    private static final String LINK = """
            this.href = "javascript:void(window.open('" + location.origin + "/omvarld/ny?adress='"
                + "+encodeURIComponent(location.href)+'&titel='+encodeURIComponent(document.title)))";
            this.addEventListener('click', event => event.preventDefault());
            """;

    Bookmarklet() {
        addClassName("bookmarklet");
        Anchor link = new Anchor("#", getTranslation("horizon.bookmarklet.name"));
        link.setRouterIgnore(true);
        link.addClassName("bookmarklet-link");
        link.getElement().setAttribute("title", getTranslation("horizon.bookmarklet.drag"));
        // Pressed here it would only open this page anew: it is to be dragged.
        link.getElement().executeJs(LINK);
        Paragraph how = new Paragraph(getTranslation("horizon.bookmarklet.how"));
        how.addClassName("quiet");
        add(new H2(getTranslation("horizon.bookmarklet")), how, link);
    }
}
