package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import se.arshjulet.account.Role;
import se.arshjulet.base.MapAssets;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.Publications;
import se.arshjulet.coordinationmap.SmallCounts;
import se.arshjulet.coordinationmap.WorkingMap;
import se.arshjulet.coordinationmap.WorkingMap.Standing;

/** Who works together with whom, about what, and where something is missing. */
@Route("kartan/samverkan")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class CollaborationMapView extends ModuleView {

    CollaborationMapView(
            WorkingMap maps, Publications publications, SmallCounts counts, MapAssets assets, Clock clock) {
        super(MapModule.COLLABORATION, maps, publications, counts, assets, clock);
    }

    @Override
    Component picture(Standing standing, MapAssets assets) {
        return new MapElement("collaboration-map", "/samverkan/{key}", standing, assets);
    }
}
