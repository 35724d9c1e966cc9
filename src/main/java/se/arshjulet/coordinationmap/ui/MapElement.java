package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.MapAssets;
import se.arshjulet.coordinationmap.WorkingMap.Standing;

/** The same component as on the public page, fed with what only those signed in may see. */
class MapElement extends Component {

    private final String component;
    private final Standing standing;
    private final MapAssets assets;

    /** @param component the component's tag, and the name of its script
     * @param thingPath  the address of a thing's page under the public map, with {key}; null if it has none */
    MapElement(String component, @Nullable String thingPath, Standing standing, MapAssets assets) {
        super(new Element(component));
        this.component = component;
        this.standing = standing;
        this.assets = assets;
        getElement().setAttribute("name", standing.associationName());
        if (thingPath != null) {
            getElement().setAttribute("href-template", "/karta/" + standing.slug() + thingPath);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        String script = assets.url(component + ".js");
        if (script != null) {
            event.getUI().getPage().addJsModule(script);
        }
        // Sent when shown and not kept as a property, which would stay in the session's memory.
        getElement().executeJs("this.data = JSON.parse($0)", standing.json());
    }
}
