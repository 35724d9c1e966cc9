package se.arshjulet.conclusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.conclusion.PublishedConclusions.Edition;
import se.arshjulet.coordinationmap.MapThing;
import se.arshjulet.opendata.OpenData;
import se.arshjulet.opendata.OpenDataAnswers;
import se.arshjulet.opendata.OpenDataQuery;
import se.arshjulet.opendata.PublicAssociations;

/** The published konklusioner, for other programs. */
@OpenData
class ConclusionDataController {

    private final PublicAssociations associations;
    private final PublishedConclusions published;
    private final ConclusionMapLinks map;
    private final OpenDataAnswers answers;
    private final String baseUrl;

    ConclusionDataController(
            PublicAssociations associations,
            PublishedConclusions published,
            ConclusionMapLinks map,
            OpenDataAnswers answers,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.associations = associations;
        this.published = published;
        this.map = map;
        this.answers = answers;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/associations/{slug}/conclusions")
    @Nullable
    ResponseEntity<?> conclusions(@PathVariable String slug, ServletWebRequest request, OpenDataQuery query) {
        AssociationInfo association = associations.require(slug);
        Optional<Edition> edition = published.latest(association);
        Map<UUID, MapThing> things = edition.<Map<UUID, MapThing>>map(map::of).orElse(Map.of());
        String pages = "/karta/" + slug + "/konklusioner/";
        return answers.answer(
                request,
                query,
                slug + "-konklusioner",
                ConclusionResource.COLUMNS,
                List.of(association, edition.map(Edition::head), things),
                () -> edition.stream()
                        .flatMap(it -> it.conclusions().stream())
                        .map(it -> ConclusionResource.of(it, things, baseUrl, pages + it.number()))
                        .toList());
    }
}
