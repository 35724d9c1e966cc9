package se.arshjulet.trend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arshjulet.document.Document;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.document.DocumentTemplates;
import se.arshjulet.document.Documents;
import se.arshjulet.file.FileDownload;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.trend.TrendAnalyses.Analysis;

/** The omvärldsanalys as a file. */
@Controller
class AnalysisDownload {

    private final TrendAnalyses analyses;
    private final DocumentTemplates templates;

    AnalysisDownload(TrendAnalyses analyses, DocumentTemplates templates) {
        this.analyses = analyses;
        this.templates = templates;
    }

    /** @param utgava an earlier edition */
    @GetMapping("/omvarld/analys/{year}/fil/{format}")
    ResponseEntity<byte[]> file(
            @PathVariable int year,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable Integer utgava)
            throws IOException {
        Optional<DocumentFormat> wanted = Arrays.stream(DocumentFormat.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(format))
                .findFirst();
        Optional<Analysis> analysis = find(year, utgava);
        return wanted.isEmpty() || analysis.isEmpty()
                ? ResponseEntity.notFound().build()
                : answer(analyses.document(analysis.get()), wanted.get());
    }

    private Optional<Analysis> find(int year, @Nullable Integer edition) {
        try {
            return edition == null ? analyses.of(year) : analyses.edition(year, edition);
        } catch (AccessDeniedException notHers) {
            return Optional.empty();
        }
    }

    private ResponseEntity<byte[]> answer(Document document, DocumentFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Documents.write(format, document, templates.current(), out);
        return FileDownload.attachment(
                new UploadedFile(format.fileName(document), format.mediaType(), out.toByteArray()));
    }
}
