package se.arshjulet.interview;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A recording to listen to on its interview's page. A browser asks for a range of it at a time, which Spring answers of a
 * {@link Resource}; nothing of it stays on the device. To whoever may not read the interview's texts there is none.
 */
@Controller
class RecordingController {

    private final InterviewRecordings recordings;

    RecordingController(InterviewRecordings recordings) {
        this.recordings = recordings;
    }

    @GetMapping("/intervjuer/{interviewId}/inspelningar/{recordingId}")
    ResponseEntity<Resource> listen(@PathVariable String interviewId, @PathVariable String recordingId) {
        try {
            return recordings
                    .open(UUID.fromString(interviewId), UUID.fromString(recordingId))
                    .map(RecordingController::answer)
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (IllegalArgumentException | AccessDeniedException notHers) {
            return ResponseEntity.notFound().build();
        }
    }

    private static ResponseEntity<Resource> answer(InterviewRecordings.Sound sound) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(sound.name())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(sound.kind().mediaType()))
                .body(sound.content());
    }
}
