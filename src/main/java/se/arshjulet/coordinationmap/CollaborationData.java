package se.arshjulet.coordinationmap;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.CollaborationMap.Level;
import se.arshjulet.coordinationmap.CollaborationMap.MapCollaboration;
import se.arshjulet.opendata.OpenData;
import se.arshjulet.opendata.OpenDataAnswers;
import se.arshjulet.opendata.OpenDataQuery;
import se.arshjulet.opendata.PublicAssociations;

/** The collaborations, for other programs: one line for each member that tells of one. */
@OpenData
class CollaborationData {

    private final PublicAssociations associations;
    private final PublishedMaps maps;
    private final OpenDataAnswers answers;
    private final String baseUrl;

    CollaborationData(
            PublicAssociations associations,
            PublishedMaps maps,
            OpenDataAnswers answers,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.associations = associations;
        this.maps = maps;
        this.answers = answers;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/associations/{slug}/collaborations")
    @Nullable
    ResponseEntity<?> collaborations(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable String targetGroup,
            @RequestParam(required = false) @Nullable Integer publication,
            ServletWebRequest request,
            OpenDataQuery query) {
        AssociationInfo association = associations.require(slug);
        PublishedCollaborations map =
                WantedEdition.numbered(publication).found(wanted -> maps.collaborations(association, wanted));
        Predicate<MapCollaboration> wanted = it -> (member == null
                        || it.participants().stream()
                                .anyMatch(who -> who.memberId().equals(member)))
                && (level == null || it.levels().contains(level));
        // What is looked for in words, or for whom, may be said by another who tells of the same: as on the page.
        CollaborationFilter together = CollaborationFilter.of(q, null, null, targetGroup);
        List<@Nullable Object> version =
                Arrays.asList(association, map == null ? null : map.publicationId(), member, level, together);
        return answers.answer(
                request,
                query,
                slug + "-samarbeten",
                CollaborationResource.COLUMNS,
                version,
                () -> map == null
                        ? List.of()
                        : (together.isEmpty()
                                        ? map.told().stream()
                                        : map.joint().stream()
                                                .filter(together::fits)
                                                .flatMap(it -> it.told().stream()))
                                .filter(wanted)
                                .map(it -> CollaborationResource.of(it, map.memberOf(it), url(association, it)))
                                .toList());
    }

    private String url(AssociationInfo association, MapCollaboration it) {
        return baseUrl
                + (it.missing()
                        ? "/karta/" + association.slug() + "/samverkan"
                        : CollaborationThings.path(association, it.key()));
    }
}
