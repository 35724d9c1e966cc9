package se.arshjulet.coordinationmap;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arshjulet.coordinationmap.OpenDataResources.UnitResource;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;

/** Who does what, how and for whom. */
@Component
class OrganisationModule implements ModuleDefinition<OrganisationMap> {

    @Override
    public MapModule module() {
        return MapModule.ORGANISATION;
    }

    @Override
    public String form() {
        return "organisation";
    }

    @Override
    public Class<OrganisationMap> type() {
        return OrganisationMap.class;
    }

    @Override
    public OrganisationMap build(Material material) {
        return new OrganisationMapBuilder(material.members()).build(material.answers());
    }

    @Override
    public List<String> columns() {
        return UnitResource.COLUMNS;
    }

    @Override
    public String fileName() {
        return "enheter";
    }

    @Override
    public UnitResource resource(MapItem item, MapMember member, String url) {
        return UnitResource.of((MapUnit) item, member, url);
    }
}
