package se.arshjulet.coordinationmap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.OpenDataResources.AssociationResource;
import se.arshjulet.coordinationmap.OpenDataResources.CsvLine;
import se.arshjulet.coordinationmap.OpenDataResources.MemberResource;
import se.arshjulet.coordinationmap.OpenDataResources.UnitResource;

/** What is published, for other programs. Described for them in openapi.json. */
@RestController
@RequestMapping("/api/v1")
@CrossOrigin(
        origins = "*",
        methods = {RequestMethod.GET, RequestMethod.HEAD},
        exposedHeaders = HttpHeaders.ETAG)
class OpenDataController {

    private final PublishedMaps maps;
    private final Representations representations;
    private final String baseUrl;
    private final String description;

    OpenDataController(
            PublishedMaps maps, Representations representations, @Value("${arshjulet.base-url}") String baseUrl)
            throws IOException {
        this.maps = maps;
        this.representations = representations;
        this.baseUrl = baseUrl;
        description = new ClassPathResource("open-data/openapi.json").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/openapi.json")
    @Nullable
    ResponseEntity<String> description(ServletWebRequest request) {
        return representations.isCurrent(request, description)
                ? null
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(description);
    }

    @GetMapping("/associations")
    @Nullable
    ResponseEntity<?> associations(ServletWebRequest request, OpenDataQuery query) {
        List<AssociationInfo> associations = maps.withPublications();
        return answer(
                request,
                query,
                "samordningsforbund",
                AssociationResource.COLUMNS,
                associations,
                () -> associations.stream()
                        .map(association -> AssociationResource.of(association, baseUrl))
                        .toList());
    }

    @GetMapping("/associations/{slug}/members")
    @Nullable
    ResponseEntity<?> members(@PathVariable String slug, ServletWebRequest request, OpenDataQuery query) {
        Found found = find(slug);
        return answer(
                request,
                query,
                slug + "-medlemmar",
                MemberResource.COLUMNS,
                found.version(),
                () -> found.map() == null
                        ? List.of()
                        : found.map().members().stream().map(MemberResource::of).toList());
    }

    @GetMapping("/associations/{slug}/organisation-units")
    @Nullable
    ResponseEntity<?> organisationUnits(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable String targetGroup,
            @RequestParam(required = false) @Nullable String area,
            ServletWebRequest request,
            OpenDataQuery query) {
        Found found = find(slug);
        MapFilter filter = MapFilter.of(q, member, targetGroup, area);
        return answer(
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
                                        baseUrl + "/karta/" + slug + "/organisation/enheter/" + unit.key()))
                                .toList());
    }

    /** Everything else under /api/v1, and every other method. */
    @RequestMapping("/**")
    ResponseEntity<?> nothing(ServletWebRequest request) {
        if (!"GET".equals(request.getRequest().getMethod())) {
            throw new OpenDataProblem(HttpStatus.METHOD_NOT_ALLOWED, "Går bara att läsa", "Öppna data hämtas med GET.");
        }
        throw new OpenDataProblem(
                HttpStatus.NOT_FOUND, "Adressen finns inte", "Det som finns beskrivs i /api/v1/openapi.json");
    }

    /** @param map null where the association has not published its organisation module */
    private record Found(
            AssociationInfo association, @Nullable PublishedMap map) {

        Object version() {
            return map == null ? association : List.of(association, map.publicationId());
        }
    }

    private Found find(String slug) {
        AssociationInfo association = maps.association(slug)
                .orElseThrow(() -> new OpenDataProblem(
                        HttpStatus.NOT_FOUND, "Förbundet finns inte", "Inget samordningsförbund heter " + slug));
        return new Found(association, maps.organisation(association).orElse(null));
    }

    private <T extends CsvLine> @Nullable ResponseEntity<?> answer(
            ServletWebRequest request,
            OpenDataQuery query,
            String fileName,
            List<String> columns,
            Object version,
            Supplier<List<T>> content) {
        OpenDataFormat format = query.formatFor(request.getHeader(HttpHeaders.ACCEPT));
        char delimiter = query.delimiterSign();
        query.check();
        Objects.requireNonNull(request.getResponse()).addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (representations.isCurrent(request, fileName, version, format, query)) {
            return null;
        }
        ResponseEntity.BodyBuilder ok = ResponseEntity.ok().contentType(format.type());
        return switch (format) {
            case JSON -> ok.body(query.page(content.get()));
            case CSV ->
                ok.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + ".csv\"")
                        .body(OpenDataCsv.of(columns, query.lines(content.get()), delimiter)
                                .getBytes(StandardCharsets.UTF_8));
        };
    }
}
