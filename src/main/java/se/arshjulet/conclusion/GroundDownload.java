package se.arshjulet.conclusion;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arshjulet.conclusion.Grounds.UploadedFile;

/** The file of a ground, to be saved and never opened by the browser as a page of ours. */
@Controller
class GroundDownload {

    private final Grounds grounds;

    GroundDownload(Grounds grounds) {
        this.grounds = grounds;
    }

    @GetMapping("/konklusioner/underlag/{groundId}")
    ResponseEntity<byte[]> download(@PathVariable String groundId) {
        try {
            return grounds.file(UUID.fromString(groundId))
                    .map(GroundDownload::attachment)
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (IllegalArgumentException | AccessDeniedException nothingOfHers) {
            return ResponseEntity.notFound().build();
        }
    }

    private static ResponseEntity<byte[]> attachment(UploadedFile file) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.content());
    }
}
