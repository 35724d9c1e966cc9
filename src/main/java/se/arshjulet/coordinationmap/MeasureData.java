package se.arshjulet.coordinationmap;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.opendata.OpenData;
import se.arshjulet.opendata.OpenDataAnswers;
import se.arshjulet.opendata.OpenDataProblem;
import se.arshjulet.opendata.OpenDataQuery;
import se.arshjulet.opendata.PublicAssociations;
import se.arshjulet.statistics.Sex;

/** The measures, for other programs: each with its figures, a line of csv for each figure, or all as JSON-stat. */
@OpenData
class MeasureData {

    private static final String JSON_STAT = "json-stat";

    private final PublicAssociations associations;
    private final PublishedMaps maps;
    private final OpenDataAnswers answers;
    private final String baseUrl;

    MeasureData(
            PublicAssociations associations,
            PublishedMaps maps,
            OpenDataAnswers answers,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.associations = associations;
        this.maps = maps;
        this.answers = answers;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/associations/{slug}/measures")
    @Nullable
    ResponseEntity<?> measures(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID measure,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable Sex sex,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer publication,
            ServletWebRequest request,
            OpenDataQuery query) {
        AssociationInfo association = associations.require(slug);
        PublishedStatistics map =
                WantedEdition.numbered(publication).found(wanted -> maps.statistics(association, wanted));
        MeasureFilter filter = new MeasureFilter("", measure, member, municipality, sex, year);
        List<@Nullable Object> version = Arrays.asList(association, map == null ? null : map.publicationId(), filter);
        if (JSON_STAT.equals(query.format())) {
            if (map == null) {
                throw new OpenDataProblem(
                        HttpStatus.NOT_FOUND,
                        "Statistiken är inte publicerad",
                        "Förbundet har ingen publicerad statistik.");
            }
            return answers.document(
                    request,
                    JSON_STAT,
                    version,
                    () -> JsonStat.of(map, wanted(map, filter).toList()));
        }
        return answers.answer(
                request,
                query,
                slug + "-statistik",
                MeasureResource.COLUMNS,
                version,
                () -> map == null
                        ? List.of()
                        : wanted(map, filter)
                                .map(it -> MeasureResource.of(it, map.memberOf(it), url(association, it)))
                                .toList());
    }

    private static Stream<MapMeasure> wanted(PublishedStatistics map, MeasureFilter filter) {
        return map.measures().stream().flatMap(it -> filter.of(it).stream());
    }

    private String url(AssociationInfo association, MapMeasure it) {
        return baseUrl + StatisticsThings.path(association, it.key());
    }
}
