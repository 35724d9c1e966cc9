package se.arshjulet.coordinationmap;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arshjulet.association.Associations;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.statistics.Measures;

/** How needs look, in figures: what members answer about each year, beside the measures that the association has from elsewhere. */
@Component
class StatisticsModule implements ModuleDefinition<StatisticsMap> {

    private final Measures measures;
    private final Associations associations;

    StatisticsModule(Measures measures, Associations associations) {
        this.measures = measures;
        this.associations = associations;
    }

    @Override
    public MapModule module() {
        return MapModule.STATISTICS;
    }

    @Override
    public String form() {
        return "statistik";
    }

    @Override
    public Class<StatisticsMap> type() {
        return StatisticsMap.class;
    }

    @Override
    public boolean yearly() {
        return true;
    }

    /** The choice of statistics has to be anchored with the members before it is published (domain.md). */
    @Override
    public StatisticsMap build(Material material) {
        return new StatisticsMapBuilder(material.members(), associations.byId(TenantContext.require()))
                .build(material.answers(), material.approvedOnly() ? measures.anchored() : measures.all());
    }

    @Override
    public List<String> columns() {
        return MeasureResource.COLUMNS;
    }

    @Override
    public String fileName() {
        return "statistik";
    }

    @Override
    public MeasureResource resource(MapItem item, MapMember member, String url) {
        return MeasureResource.of((MapMeasure) item, member, url);
    }
}
