package se.arshjulet.coordinationmap;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.opendata.OpenData;
import se.arshjulet.opendata.OpenDataAnswers;
import se.arshjulet.opendata.OpenDataQuery;
import se.arshjulet.opendata.PublicAssociations;

/** The insatser, for other programs. */
@OpenData
class InterventionData {

    private final PublicAssociations associations;
    private final PublishedMaps maps;
    private final OpenDataAnswers answers;
    private final String baseUrl;

    InterventionData(
            PublicAssociations associations,
            PublishedMaps maps,
            OpenDataAnswers answers,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.associations = associations;
        this.maps = maps;
        this.answers = answers;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/associations/{slug}/interventions")
    @Nullable
    ResponseEntity<?> interventions(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String targetGroup,
            @RequestParam(required = false) @Nullable Integer publication,
            ServletWebRequest request,
            OpenDataQuery query) {
        AssociationInfo association = associations.require(slug);
        PublishedOrganisation map =
                WantedEdition.numbered(publication).found(wanted -> maps.organisation(association, wanted));
        List<@Nullable Object> version =
                Arrays.asList(association, map == null ? null : map.publicationId(), targetGroup);
        return answers.answer(
                request,
                query,
                slug + "-insatser",
                InterventionResource.COLUMNS,
                version,
                () -> map == null
                        ? List.of()
                        : map.interventions().stream()
                                .filter(it ->
                                        targetGroup == null || it.targetGroups().contains(targetGroup))
                                .map(it -> resource(map, it))
                                .toList());
    }

    private InterventionResource resource(PublishedOrganisation map, MapIntervention intervention) {
        return InterventionResource.of(
                intervention,
                map::memberOf,
                it -> baseUrl + OrganisationThings.path(map.association(), it),
                unit -> baseUrl + OrganisationThings.path(map.association(), unit));
    }
}
