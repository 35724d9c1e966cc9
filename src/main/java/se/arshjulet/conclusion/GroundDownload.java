package se.arshjulet.conclusion;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arshjulet.file.FileDownload;

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
                    .map(FileDownload::attachment)
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (IllegalArgumentException | AccessDeniedException nothingOfHers) {
            return ResponseEntity.notFound().build();
        }
    }
}
