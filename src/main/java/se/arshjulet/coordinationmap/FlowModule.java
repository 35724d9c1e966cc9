package se.arshjulet.coordinationmap;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arshjulet.flow.FlowAnswers;
import se.arshjulet.flow.SettledFlows;
import se.arshjulet.opendata.CsvLine;

/** How people move between organisations and insatser, year by year. */
@Component
class FlowModule implements ModuleDefinition<FlowMap> {

    private final SettledFlows settled;

    FlowModule(SettledFlows settled) {
        this.settled = settled;
    }

    @Override
    public MapModule module() {
        return MapModule.FLOWS;
    }

    @Override
    public String form() {
        return FlowAnswers.FORM;
    }

    @Override
    public Class<FlowMap> type() {
        return FlowMap.class;
    }

    @Override
    public boolean yearly() {
        return true;
    }

    @Override
    public FlowMap build(Material material) {
        return new FlowMapBuilder(material.members(), settled.all()).build(material.answers());
    }

    @Override
    public List<String> columns() {
        return FlowResource.COLUMNS;
    }

    @Override
    public String fileName() {
        return "floden";
    }

    @Override
    public CsvLine resource(MapItem item, MapMember member, String url) {
        return item instanceof MapWaiting waiting
                ? FlowResource.of(waiting, member, url)
                : FlowResource.of((MapFlow) item, member, url);
    }
}
