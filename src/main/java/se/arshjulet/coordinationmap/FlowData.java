package se.arshjulet.coordinationmap;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.FlowResource.Kind;
import se.arshjulet.flow.FlowPlace;
import se.arshjulet.opendata.OpenData;
import se.arshjulet.opendata.OpenDataAnswers;
import se.arshjulet.opendata.OpenDataQuery;
import se.arshjulet.opendata.PublicAssociations;

/** The flows, for other programs: one line for each way, year and member that tells of it, and for each agreement. */
@OpenData
class FlowData {

    private final PublicAssociations associations;
    private final PublishedMaps maps;
    private final OpenDataAnswers answers;
    private final String baseUrl;

    FlowData(
            PublicAssociations associations,
            PublishedMaps maps,
            OpenDataAnswers answers,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.associations = associations;
        this.maps = maps;
        this.answers = answers;
        this.baseUrl = baseUrl;
    }

    /** @param origin a place's code, or its name as a member has written it; so too destination */
    @GetMapping("/associations/{slug}/flows")
    @Nullable
    ResponseEntity<?> flows(
            @PathVariable String slug,
            @RequestParam(defaultValue = "FLOW") Kind kind,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable String origin,
            @RequestParam(required = false) @Nullable String destination,
            @RequestParam(required = false) @Nullable Integer publication,
            ServletWebRequest request,
            OpenDataQuery query) {
        AssociationInfo association = associations.require(slug);
        PublishedFlows map = WantedEdition.numbered(publication).found(wanted -> maps.flows(association, wanted));
        Predicate<MapFlow> wanted = flow -> (year == null || flow.year() == year)
                && (member == null || flow.members().contains(member))
                && is(origin, flow.origin())
                && is(destination, flow.destination());
        Predicate<MapWaiting> asked = it -> (year == null || it.year() == year)
                && (member == null || it.memberId().equals(member));
        List<@Nullable Object> version = Arrays.asList(
                association, map == null ? null : map.publicationId(), kind, year, member, origin, destination);
        return answers.answer(request, query, slug + "-floden", FlowResource.COLUMNS, version, () -> {
            if (map == null) {
                return List.of();
            }
            Stream<FlowResource> lines = kind == Kind.WAITING
                    ? map.waiting().stream()
                            .filter(asked)
                            .map(it -> FlowResource.of(
                                    it, map.member(it.memberId()), baseUrl + FlowThings.path(association)))
                    : map.flows().stream()
                            .filter(wanted)
                            .map(it -> FlowResource.of(
                                    it,
                                    map.member(it.memberId()),
                                    baseUrl + FlowThings.path(association) + "/" + it.way()));
            return lines.toList();
        });
    }

    private static boolean is(@Nullable String asked, FlowPlace place) {
        return asked == null
                || asked.strip().equalsIgnoreCase(place.code())
                || asked.strip().equalsIgnoreCase(place.words());
    }
}
