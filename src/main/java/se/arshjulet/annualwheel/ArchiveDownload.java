package se.arshjulet.annualwheel;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.account.AuditLog;
import se.arshjulet.archive.Archives;
import se.arshjulet.archive.Archives.Archive;
import se.arshjulet.archive.Archives.State;

/** A year's archive to take away. It holds all that people have answered and written, so it is a coordinator's only. */
@Controller
class ArchiveDownload {

    private final Archives archives;
    private final AuditLog audit;

    ArchiveDownload(Archives archives, AuditLog audit) {
        this.archives = archives;
        this.audit = audit;
    }

    /** @param nr which of the year's; the newest that is ready where it is left out */
    @GetMapping("/arshjul/{year:[0-9]{4}}/arkiv.zip")
    void zip(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable Integer nr,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Archive> found = find(year, nr);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Archive archive = found.get();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.checkNotModified("\"" + archive.sha256() + "\"")) {
            return;
        }
        audit.record("archive.fetched", archive.id(), "Hämtade arkiv %d för %d".formatted(archive.number(), year));
        response.setContentType("application/zip");
        response.setContentLengthLong(archive.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("arkiv-%d-%d.zip".formatted(year, archive.number()))
                        .build()
                        .toString());
        archives.read(archive, response.getOutputStream());
    }

    private Optional<Archive> find(int year, @Nullable Integer number) {
        try {
            WheelAccess.coordinator();
        } catch (AccessDeniedException nothingOfHers) {
            return Optional.empty();
        }
        return archives.of(year).stream()
                .filter(archive -> archive.state() == State.READY)
                .filter(archive -> number == null || archive.number() == number)
                .findFirst();
    }
}
