package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import se.arshjulet.coordinationmap.MapModule;

/** From one module of the map to the others. */
class ModuleLinks extends Nav {

    ModuleLinks(List<MapModule> modules, MapModule here) {
        addClassName("page-tabs");
        setAriaLabel(getTranslation("map.modules"));
        for (MapModule module : modules) {
            Anchor link = new Anchor("kartan/" + module.path(), getTranslation("map." + module.path()));
            if (module == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
