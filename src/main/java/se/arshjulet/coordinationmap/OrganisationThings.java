package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;

/** The units on the map. Members have no pages of their own. */
@Component
class OrganisationThings implements MapThingSource {

    private final PublishedMaps maps;

    OrganisationThings(PublishedMaps maps) {
        this.maps = maps;
    }

    @Override
    public List<MapThing> things(AssociationInfo association) {
        return maps.organisation(association).stream()
                .flatMap(OrganisationThings::units)
                .toList();
    }

    private static Stream<MapThing> units(PublishedOrganisation map) {
        return map.units().stream()
                .map(unit -> new MapThing(
                        MapModule.ORGANISATION.path(),
                        unit.key(),
                        unit.name(),
                        map.memberOf(unit).name(),
                        path(map.association(), unit)));
    }

    /** Of an insats. */
    static String path(AssociationInfo association, MapIntervention intervention) {
        return "/karta/" + association.slug() + "/organisation/insatser/" + intervention.key();
    }

    static String path(AssociationInfo association, MapUnit unit) {
        return "/karta/" + association.slug() + "/organisation/enheter/" + unit.key();
    }
}
