package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
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

/** Who does what, how and for whom. */
@Route("kartan/organisation")
@Menu(order = 50, title = "menu.map", icon = "vaadin:cluster")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class OrganisationMapView extends ModuleView {

    OrganisationMapView(WorkingMap maps, Publications publications, SmallCounts counts, MapAssets assets, Clock clock) {
        super(MapModule.ORGANISATION, maps, publications, counts, assets, clock);
    }

    @Override
    Component picture(Standing standing, MapAssets assets) {
        return new MapElement("organisation-map", "/organisation/enheter/{key}", standing, assets);
    }
}
