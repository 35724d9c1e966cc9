package se.arshjulet.interview;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arshjulet.file.FileDownload;

/** A register extract, to be saved. To whom the key does not open there is none. */
@Controller
class RegisterExtractDownload {

    private final RegisterExtracts extracts;

    RegisterExtractDownload(RegisterExtracts extracts) {
        this.extracts = extracts;
    }

    @GetMapping("/intervjuer/nyckelpersoner/{informantId}/registerutdrag")
    ResponseEntity<byte[]> download(@PathVariable String informantId) {
        try {
            return FileDownload.attachment(extracts.of(UUID.fromString(informantId)));
        } catch (IllegalArgumentException | AccessDeniedException | InvalidInterviewException nothingOfHers) {
            return ResponseEntity.notFound().build();
        }
    }
}
