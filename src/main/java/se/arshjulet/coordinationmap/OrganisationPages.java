package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.opendata.SwedishText;

/** The units and what they work with. */
@Component
class OrganisationPages implements ModulePages<OrganisationMap, PublishedOrganisation> {

    private static final String RESOURCE = "organisation-units";

    private final OrganisationModule definition;
    private final PublishedMaps maps;
    private final FlowThings flows;
    private final MapPages pages;
    private final Clock clock;

    OrganisationPages(
            OrganisationModule definition, PublishedMaps maps, FlowThings flows, MapPages pages, Clock clock) {
        this.definition = definition;
        this.maps = maps;
        this.flows = flows;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public OrganisationModule definition() {
        return definition;
    }

    @Override
    public Optional<PublishedOrganisation> published(AssociationInfo association, WantedEdition wanted) {
        return maps.organisation(association, wanted);
    }

    @Override
    public PublishedOrganisation ready(Publication<OrganisationMap> publication) {
        return new PublishedOrganisation(publication);
    }

    @Override
    public ModulePage all(PublishedOrganisation map, Asked asked) {
        MapFilter filter =
                MapFilter.of(asked.text("q"), asked.key("medlem"), asked.text("malgrupp"), asked.text("omrade"));
        Grouping grouping = Grouping.of(asked.text("efter"));
        return new ModulePage("map/organisation", RESOURCE, List.of(filter, grouping), model -> {
            model.addAttribute(
                    "page",
                    new OrganisationPage(map, filter, grouping, asked.edition().number()));
            model.addAttribute("shownData", ShownData.ofWhatIsLookedFor(filter.asked(), MapFilter.IN_OPEN_DATA));
            pages.offerFrame(map, grouping == Grouping.MEMBER ? "" : "?efter=" + grouping.word(), model);
        });
    }

    /** By what the units are put together the picture reads in its own address. */
    @Override
    public ModulePage frame(PublishedOrganisation map, Asked asked) {
        Grouping grouping = Grouping.of(asked.text("efter"));
        return new ModulePage(FramePages.VIEW, RESOURCE, grouping, model -> {
            if (grouping != Grouping.MEMBER) {
                model.addAttribute("grouping", grouping.word());
            }
        });
    }

    @Override
    public Optional<ModulePage> thing(PublishedOrganisation map, String kind, UUID key) {
        return switch (kind) {
            case "enheter" -> map.unit(key).map(unit -> page(map, unit));
            case "insatser" -> map.intervention(key).map(it -> page(map, it));
            default -> Optional.empty();
        };
    }

    private ModulePage page(PublishedOrganisation map, MapUnit unit) {
        return new ModulePage("map/unit", RESOURCE, unit.key(), model -> {
            model.addAttribute("unit", unit);
            model.addAttribute("interventionKeys", keys(map, unit));
            model.addAttribute("member", map.memberOf(unit));
            model.addAttribute("above", map.above(unit));
            model.addAttribute("under", map.under(unit));
            model.addAttribute("updated", SwedishText.day(unit.updated(), clock.getZone()));
            pages.describeOrigin(map, unit.key(), List.of(unit.memberId()), List.of(), model);
        });
    }

    private static Map<String, UUID> keys(PublishedOrganisation map, MapUnit unit) {
        return unit.interventions().stream()
                .collect(Collectors.toMap(Function.identity(), map::keyOf, (one, other) -> one));
    }

    /** The units that work in an insats, and the flows of people into and out of such. */
    private ModulePage page(PublishedOrganisation map, MapIntervention intervention) {
        List<MapThing> ways = flows.ofInterventions(map.association());
        return new ModulePage("map/intervention", "interventions", List.of(intervention.key(), ways), model -> {
            model.addAttribute("it", intervention);
            model.addAttribute(
                    "units",
                    intervention.units().stream()
                            .map(unit -> new Provider(unit, map.memberOf(unit).name()))
                            .toList());
            model.addAttribute("flows", ways);
        });
    }

    /** A unit that works in an insats, and whose it is. */
    public record Provider(MapUnit unit, String member) {}
}
