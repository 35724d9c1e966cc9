package se.arshjulet.coordinationmap;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arshjulet.coordinationmap.CollaborationMap.MapCollaboration;

/** Who works together with whom, about what, and where something is missing. */
@Component
class CollaborationModule implements ModuleDefinition<CollaborationMap> {

    @Override
    public MapModule module() {
        return MapModule.COLLABORATION;
    }

    @Override
    public String form() {
        return "samverkan";
    }

    @Override
    public Class<CollaborationMap> type() {
        return CollaborationMap.class;
    }

    @Override
    public CollaborationMap build(Material material) {
        return new CollaborationMapBuilder(material.members()).build(material.answers());
    }

    @Override
    public List<String> columns() {
        return CollaborationResource.COLUMNS;
    }

    @Override
    public String fileName() {
        return "samarbeten";
    }

    @Override
    public CollaborationResource resource(MapItem item, MapMember member, String url) {
        return CollaborationResource.of((MapCollaboration) item, member, url);
    }
}
