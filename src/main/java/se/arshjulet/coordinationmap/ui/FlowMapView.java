package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.MapAssets;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.Publications;
import se.arshjulet.coordinationmap.SmallCounts;
import se.arshjulet.coordinationmap.WorkingMap;
import se.arshjulet.coordinationmap.WorkingMap.Standing;

/** How people move between organisations and insatser. */
@Route("kartan/floden")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class FlowMapView extends ModuleView {

    FlowMapView(WorkingMap maps, Publications publications, SmallCounts counts, MapAssets assets, Clock clock) {
        super(MapModule.FLOWS, maps, publications, counts, assets, clock);
    }

    @Override
    Component picture(Standing standing, MapAssets assets) {
        MapElement map = new MapElement("flow-map", "/floden/{key}", standing, assets);
        SignedIn person = SignedIn.current();
        return person.is(Role.COORDINATOR) || person.is(Role.REPRESENTATIVE)
                ? new Div(new Anchor("avstamning", getTranslation("map.floden.reconciliations")), map)
                : map;
    }
}
