package se.arshjulet.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** The one way in which a list of open data is answered: a page of it as json, or all of it as csv, with a tag. */
@Component
public final class OpenDataAnswers {

    private final Representations representations;

    OpenDataAnswers(Representations representations) {
        this.representations = representations;
    }

    /** What the controller returns; null if the caller has it already (304).
     * @param fileName of the csv file, without its ending; also tells one list from another in the tag
     * @param version whatever the content depends on
     * @param content asked for only if the caller does not have it
     * @throws OpenDataProblem if the query asks for what there is not */
    public <T extends CsvLines> @Nullable ResponseEntity<?> answer(
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
        if (representations.isAnswered(request, fileName, version, format, query)) {
            return null;
        }
        ResponseEntity.BodyBuilder ok = ResponseEntity.ok().contentType(format.type());
        return switch (format) {
            case JSON -> ok.body(query.page(content.get()));
            case CSV ->
                ok.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + ".csv\"")
                        .body(OpenDataCsv.of(columns, lines(query.part(content.get())), delimiter)
                                .getBytes(StandardCharsets.UTF_8));
        };
    }

    /** What has a form of its own, as json and whole.
     * @param kind tells one document from another in the tag */
    public @Nullable ResponseEntity<?> document(
            ServletWebRequest request, String kind, Object version, Supplier<?> content) {
        return representations.isAnswered(request, kind, version)
                ? null
                : ResponseEntity.ok().contentType(OpenDataFormat.JSON.type()).body(content.get());
    }

    private static List<CsvLine> lines(List<? extends CsvLines> resources) {
        return resources.stream()
                .<CsvLine>flatMap(resource -> resource.lines().stream())
                .toList();
    }
}
