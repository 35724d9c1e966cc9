package se.arshjulet.coordinationmap;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.search.SearchableThing;

/** The members, the insatser and the units, by what they do, for whom and how one comes to them. */
@Component
class SearchableUnits extends SearchableModule<PublishedOrganisation> {

    private final PublishedMaps maps;
    private final OrganisationLinks links;

    SearchableUnits(PublishedMaps maps, OrganisationLinks links, PublicationTable publications) {
        super(MapModule.ORGANISATION, publications);
        this.maps = maps;
        this.links = links;
    }

    @Override
    Optional<PublishedOrganisation> published(AssociationInfo association) {
        return maps.organisation(association);
    }

    @Override
    Stream<SearchableThing> things(PublishedOrganisation map) {
        return Stream.of(members(map), interventions(map), units(map)).flatMap(it -> it);
    }

    /** A member leads to its page over all associations: whoever it is told by, it is found there. */
    private Stream<SearchableThing> members(PublishedOrganisation map) {
        Map<UUID, String> paths =
                links.of(map.members().stream().map(MapMember::id).toList());
        return map.members().stream()
                .filter(member -> paths.containsKey(member.id()))
                .map(member -> new SearchableThing(
                        member.name(),
                        "",
                        SearchableThing.text(member.mission()),
                        Objects.requireNonNull(paths.get(member.id()))));
    }

    private static Stream<SearchableThing> interventions(PublishedOrganisation map) {
        return map.interventions().stream()
                .map(it -> new SearchableThing(
                        it.name(),
                        "Insats",
                        SearchableThing.text(it.targetGroups(), it.areas(), it.workingMethods()),
                        OrganisationThings.path(map.association(), it)));
    }

    private static Stream<SearchableThing> units(PublishedOrganisation map) {
        return map.units().stream()
                .map(unit -> new SearchableThing(
                        unit.name(),
                        map.memberOf(unit).name(),
                        SearchableThing.text(
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
