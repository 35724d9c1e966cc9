package se.arshjulet.appendix;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arshjulet.appendix.Appendices.Drawing;

/** A drawn file to take away: always to be saved, never opened as a page of ours. */
@Controller
class AppendixDownload {

    private final AppendixFiles files;

    AppendixDownload(AppendixFiles files) {
        this.files = files;
    }

    @GetMapping("/bilaga/{year:[0-9]{4}}/fil/{id}")
    void file(@PathVariable int year, @PathVariable String id, HttpServletResponse response) throws IOException {
        Optional<Drawing> found = find(id).filter(one -> one.year() == year);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Drawing drawing = found.get();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(drawing.format().mediaType());
        response.setContentLengthLong(drawing.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(Objects.requireNonNull(drawing.fileName()), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        files.read(drawing, response.getOutputStream());
    }

    private Optional<Drawing> find(String id) {
        try {
            return files.ready(UUID.fromString(id));
        } catch (IllegalArgumentException | IllegalStateException | AccessDeniedException nothingOfHers) {
            return Optional.empty();
        }
    }
}
