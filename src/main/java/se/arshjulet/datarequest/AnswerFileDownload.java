package se.arshjulet.datarequest;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arshjulet.base.TenantContext;
import se.arshjulet.file.FileDownload;

/** A file among an assignment's answers, to be saved and never opened by the browser as a page of ours. */
@Controller
class AnswerFileDownload {

    private final AnswerFiles files;

    AnswerFileDownload(AnswerFiles files) {
        this.files = files;
    }

    @GetMapping("/uppgifter/{assignmentId}/fil/{fileId}")
    ResponseEntity<byte[]> download(@PathVariable String assignmentId, @PathVariable String fileId) {
        if (TenantContext.current().isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try {
            return files.open(UUID.fromString(assignmentId), UUID.fromString(fileId))
                    .map(FileDownload::attachment)
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (IllegalArgumentException | AccessDeniedException nothingOfHers) {
            return ResponseEntity.notFound().build();
        }
    }
}
