package se.arshjulet.coordinationmap;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.search.SearchableThing;

/** The insatser and the units, by what they do, for whom and how one comes to them. */
@Component
class SearchableUnits extends SearchableModule<PublishedOrganisation> {

    private final PublishedMaps maps;

    SearchableUnits(PublishedMaps maps) {
        super(MapModule.ORGANISATION);
        this.maps = maps;
    }

    @Override
    Optional<PublishedOrganisation> published(AssociationInfo association) {
        return maps.organisation(association);
    }

    @Override
    Stream<SearchableThing> things(PublishedOrganisation map) {
        return Stream.concat(interventions(map), units(map));
    }

    private static Stream<SearchableThing> interventions(PublishedOrganisation map) {
        return map.interventions().stream()
                .map(it -> new SearchableThing(
                        it.name(),
                        "Insats",
                        text(it.targetGroups(), it.areas(), it.workingMethods()),
                        OrganisationThings.path(map.association(), it)));
    }

    private static Stream<SearchableThing> units(PublishedOrganisation map) {
        return map.units().stream()
                .map(unit -> new SearchableThing(
                        unit.name(),
                        map.memberOf(unit).name(),
                        text(
                                unit.mission(),
                                unit.interventions(),
                                unit.targetGroups(),
                                unit.areas(),
                                unit.workingMethods(),
                                unit.waysIn(),
                                unit.waysOut()),
                        OrganisationThings.path(map.association(), unit)));
    }
}
