package se.arshjulet.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.association.OrganisationKind;
import se.arshjulet.association.Succession;

/** The municipalities among the current association's members. */
@Component
class MunicipalityNames {

    private final Members members;
    private final Succession succession;

    MunicipalityNames(Members members, Succession succession) {
        this.succession = succession;
        this.members = members;
    }

    /** "Storby kommun" by its code; those that have none are left out. */
    Map<String, String> byCode() {
        Map<String, String> nameByCode = new LinkedHashMap<>();
        for (Member member : members.on(succession.day())) {
            if (member.kind() == OrganisationKind.MUNICIPALITY && member.code() != null) {
                nameByCode.put(member.code(), member.name());
            }
        }
        return nameByCode;
    }

    /** They and the places that the measures are about. */
    PlaceNames with(List<Measure> measures) {
        Set<Place> used = measures.stream()
                .flatMap(measure -> measure.values().stream())
                .map(MeasureValue::place)
                .collect(Collectors.toSet());
        return new PlaceNames(byCode(), used);
    }
}
