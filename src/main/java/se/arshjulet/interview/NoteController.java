package se.arshjulet.interview;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.arshjulet.base.DateWords;
import se.arshjulet.interview.InterviewNotes.Notes;
import se.arshjulet.interview.InterviewNotes.Saved;
import se.arshjulet.interview.InterviewNotes.Text;

/**
 * Where the page that is open during an interview saves what is written, by itself and also after the network was gone: so it
 * is no part of Vaadin's channel, which does not outlive that. For our own page alone; it is no interface to others.
 */
@RestController
@RequestMapping("/api/internal/interviews/{interviewId}/notes")
class NoteController {

    private final InterviewNotes notes;
    private final DateWords dates;

    NoteController(InterviewNotes notes, DateWords dates) {
        this.notes = notes;
        this.dates = dates;
    }

    /** @param savedAt the time of the day, or the day and the time, in words
     * @param at the same in milliseconds, to tell the latest */
    record Shown(String content, int version, String savedAt, long at, String by) {}

    /** @param token to send along with what is saved, and the header that it goes in */
    record Page(boolean closed, Map<String, Shown> notes, String header, String token) {}

    record Sent(String content, int base) {}

    @GetMapping
    ResponseEntity<Page> read(@PathVariable UUID interviewId, CsrfToken csrf) {
        try {
            return notes.of(interviewId)
                    .map(found -> ResponseEntity.ok(page(found, csrf)))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (AccessDeniedException notHers) {
            return ResponseEntity.notFound().build();
        }
    }

    private Page page(Notes found, CsrfToken csrf) {
        Map<String, Shown> shown = new HashMap<>();
        found.texts().forEach((key, text) -> shown.put(key, shown(text)));
        return new Page(found.closed(), shown, csrf.getHeaderName(), csrf.getToken());
    }

    /** 409 with what stands there, where somebody else has written since; 410 where nothing is written any more; 422 with the
     * reason where it cannot be saved. */
    @PutMapping("/{questionKey}")
    ResponseEntity<Object> save(
            @PathVariable UUID interviewId, @PathVariable String questionKey, @RequestBody Sent sent) {
        try {
            Saved saved = notes.save(interviewId, questionKey, sent.content(), sent.base());
            return ResponseEntity.status(saved.conflict() ? HttpStatus.CONFLICT : HttpStatus.OK)
                    .body(shown(saved.text()));
        } catch (InvalidInterviewException refusal) {
            return ResponseEntity.unprocessableEntity()
                    .body(Map.of("problem", String.join(" ", refusal.problems().values())));
        } catch (StaleInterviewException closed) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        } catch (AccessDeniedException notHers) {
            return ResponseEntity.notFound().build();
        }
    }

    private Shown shown(@Nullable Text text) {
        return text == null
                ? new Shown("", 0, "", 0, "")
                : new Shown(
                        text.content(),
                        text.version(),
                        dates.dayOf(text.savedAt()).equals(dates.today())
                                ? dates.time(text.savedAt())
                                : dates.moment(text.savedAt()),
                        text.savedAt().toEpochMilli(),
                        text.by());
    }
}
