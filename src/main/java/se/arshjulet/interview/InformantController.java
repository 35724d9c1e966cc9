package se.arshjulet.interview;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arshjulet.account.GuestLinks;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.interview.InformantVisits.Visit;

/** The page behind the link of somebody who is interviewed; complete without script. Whatever the reason that a link opens
 * nothing, the answer is the same. */
@Controller
class InformantController {

    private static final String SECRET = GuestLinks.INTERVIEW_PATH + "{secret}";

    /** What a correction's field is called, before the part's key. */
    private static final String PART = "del.";

    private final GuestLinks links;
    private final InformantVisits visits;
    private final InterviewCalendar calendar;
    private final DateWords dates;

    InformantController(GuestLinks links, InformantVisits visits, InterviewCalendar calendar, DateWords dates) {
        this.links = links;
        this.visits = visits;
        this.calendar = calendar;
        this.dates = dates;
    }

    @GetMapping(SECRET)
    String page(@PathVariable String secret, Model model, HttpServletResponse response) {
        return show(secret, model, response, Map.of(), Map.of());
    }

    @GetMapping(SECRET + "/intervju.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        return inside(secret, visits::visit)
                .filter(visit -> visit.state() == InterviewState.BOOKED)
                .map(visit -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("intervju.ics")
                                        .build()
                                        .toString())
                        .body(calendar.write(visit).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping(SECRET + "/tid")
    String choose(
            @PathVariable String secret,
            @RequestParam(required = false) @Nullable String time,
            Model model,
            HttpServletResponse response) {
        return act(secret, model, response, Map.of(), id -> visits.choose(id, uuid(time)));
    }

    @PostMapping(SECRET + "/forslag")
    String suggest(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String suggestion,
            Model model,
            HttpServletResponse response) {
        return act(
                secret, model, response, Map.of("suggestion", suggestion), id -> visits.suggest(id, lines(suggestion)));
    }

    @PostMapping(SECRET + "/nej")
    String decline(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return act(secret, model, response, Map.of("reason", reason), id -> visits.decline(id, lines(reason)));
    }

    @PostMapping(SECRET + "/anteckningar")
    String answerNotes(
            @PathVariable String secret,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Map<String, String> bySection = new HashMap<>();
        sent.forEach((name, words) -> {
            if (name.startsWith(PART)) {
                bySection.put(name.substring(PART.length()), lines(words));
            }
        });
        boolean right = "ja".equals(sent.get("stammer"));
        return act(secret, model, response, bySection, id -> visits.answerNotes(id, bySection, right));
    }

    /** @param typed what to show again if it could not be done */
    private String act(
            String secret, Model model, HttpServletResponse response, Map<String, String> typed, Consumer<UUID> work) {
        try {
            boolean done = inside(secret, id -> {
                        work.accept(id);
                        return Optional.of(true);
                    })
                    .isPresent();
            return done ? "redirect:" + GuestLinks.INTERVIEW_PATH + secret : gone(response);
        } catch (InvalidInterviewException refusal) {
            return show(secret, model, response, refusal.problems(), typed);
        } catch (StaleInterviewException somebodyWasFirst) {
            return show(
                    secret,
                    model,
                    response,
                    Map.of("page", "Något har ändrats sedan du öppnade sidan. Så här är det nu."),
                    Map.of());
        }
    }

    private String show(
            String secret,
            Model model,
            HttpServletResponse response,
            Map<String, String> problems,
            Map<String, String> typed) {
        return inside(secret, visits::visit)
                .map(visit -> {
                    model.addAttribute("action", GuestLinks.INTERVIEW_PATH + secret);
                    model.addAttribute("visit", visit);
                    model.addAttribute("dates", dates);
                    model.addAttribute("when", when(visit));
                    model.addAttribute("problems", problems);
                    model.addAttribute("typed", typed);
                    if (!problems.isEmpty()) {
                        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                    }
                    return "interview/informant";
                })
                .orElseGet(() -> gone(response));
    }

    private String when(Visit visit) {
        return visit.startsAt() == null
                ? ""
                : "%s kl. %s"
                        .formatted(
                                dates.day(dates.dayOf(visit.startsAt())),
                                dates.time(visit.startsAt()).replace(':', '.'));
    }

    /** In the association of the link, if it opens anything. */
    private <T> Optional<T> inside(String secret, Function<UUID, Optional<T>> work) {
        return links.openInterview(secret)
                .flatMap(opened -> TenantContext.call(opened.associationId(), () -> work.apply(opened.subject())));
    }

    private static String lines(String sent) {
        return sent.replace("\r\n", "\n");
    }

    private static @Nullable UUID uuid(@Nullable String time) {
        try {
            return time == null ? null : UUID.fromString(time);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "interview/gone";
    }
}
