package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import se.arshjulet.base.MapAssets;
import se.arshjulet.coordinationmap.WorkingMap.Standing;

/** The same component as on the public page, fed with what only those signed in may see. */
@Tag("organisation-map")
class OrganisationMapElement extends Component {

    private final Standing standing;
    private final MapAssets assets;

    OrganisationMapElement(Standing standing, MapAssets assets) {
        this.standing = standing;
        this.assets = assets;
        getElement().setAttribute("name", standing.associationName());
        getElement().setAttribute("href-template", "/karta/" + standing.slug() + "/organisation/enheter/{key}");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        String script = assets.url("organisation-map.js");
        if (script != null) {
            event.getUI().getPage().addJsModule(script);
        }
        // Sent when shown and not kept as a property, which would stay in the session's memory.
        getElement().executeJs("this.data = JSON.parse($0)", standing.json());
    }
}
