package se.arshjulet.task;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a calendar fetches. There is nobody signed in: the address says whose it is. */
@RestController
class CalendarFeedController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final CalendarFeeds feeds;

    CalendarFeedController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(CalendarFeeds.PATH + "{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret) {
        return feeds.read(secret)
                .map(calendar -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(
                                CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate())
                        .body(calendar))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Whatever else is asked for here; the application's own pages are not shown in its place. */
    @GetMapping({"/kalender", CalendarFeeds.PATH + "**"})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }
}
