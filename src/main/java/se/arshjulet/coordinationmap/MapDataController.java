package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.MemberOrganisations;
import se.arshjulet.coordinationmap.OpenDataResources.AssociationResource;
import se.arshjulet.coordinationmap.OpenDataResources.MemberResource;
import se.arshjulet.coordinationmap.OpenDataResources.UnitResource;
import se.arshjulet.opendata.OpenData;
import se.arshjulet.opendata.OpenDataAnswers;
import se.arshjulet.opendata.OpenDataQuery;
import se.arshjulet.opendata.PublicAssociations;

/** What the map has published, for other programs. */
@OpenData
class MapDataController {

    private final PublicAssociations associations;
    private final MapParts parts;
    private final PublishedMaps maps;
    private final MemberOrganisations organisations;
    private final OpenDataAnswers answers;
    private final String baseUrl;

    MapDataController(
            PublicAssociations associations,
            MapParts parts,
            PublishedMaps maps,
            MemberOrganisations organisations,
            OpenDataAnswers answers,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.associations = associations;
        this.parts = parts;
        this.maps = maps;
        this.organisations = organisations;
        this.answers = answers;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/associations")
    @Nullable
    ResponseEntity<?> associations(ServletWebRequest request, OpenDataQuery query) {
        List<AssociationInfo> listed = parts.published();
        return answers.answer(
                request, query, "samordningsforbund", AssociationResource.COLUMNS, listed, () -> listed.stream()
                        .map(association -> AssociationResource.of(association, baseUrl))
                        .toList());
    }

    @GetMapping("/associations/{slug}/members")
    @Nullable
    ResponseEntity<?> members(@PathVariable String slug, ServletWebRequest request, OpenDataQuery query) {
        Found found = find(slug, null);
        return answers.answer(
                request,
                query,
                slug + "-medlemmar",
                MemberResource.COLUMNS,
                found.version(),
                () -> found.map() == null ? List.of() : members(found.map()));
    }

    private List<MemberResource> members(PublishedOrganisation map) {
        Map<UUID, UUID> ids =
                organisations.idsOf(map.members().stream().map(MapMember::id).toList());
        return map.members().stream()
                .map(member -> {
                    UUID id = ids.get(member.id());
                    return MemberResource.of(member, id, id == null ? null : baseUrl + OrganisationLinks.path(id));
                })
                .toList();
    }

    @GetMapping("/associations/{slug}/organisation-units")
    @Nullable
    ResponseEntity<?> organisationUnits(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable String targetGroup,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable Integer publication,
            ServletWebRequest request,
            OpenDataQuery query) {
        Found found = find(slug, publication);
        MapFilter filter = MapFilter.of(q, member, targetGroup, area);
        return answers.answer(
                request,
                query,
                slug + "-enheter",
                UnitResource.COLUMNS,
                List.of(found.version(), filter),
                () -> found.map() == null
                        ? List.of()
                        : filter.of(found.map()).stream()
                                .map(unit -> UnitResource.of(
                                        unit,
                                        found.map().memberOf(unit),
                                        baseUrl + OrganisationThings.path(found.association(), unit)))
                                .toList());
    }

    /** @param map null where the association has not published its organisation module */
    private record Found(
            AssociationInfo association, @Nullable PublishedOrganisation map) {

        Object version() {
            return map == null ? association : List.of(association, map.publicationId());
        }
    }

    private Found find(String slug, @Nullable Integer publication) {
        AssociationInfo association = associations.require(slug);
        return new Found(
                association,
                WantedEdition.numbered(publication).found(wanted -> maps.organisation(association, wanted)));
    }
}
