package se.arshjulet.datarequest;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import se.arshjulet.account.GuestLinks;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerKey;

/**
 * The page behind a guest's link. Complete without script, where one saves with a button; with it each answer is saved as
 * it is given. Whatever the reason that a link opens nothing, the answer is the same.
 */
@Controller
class GuestController {

    private static final String SECRET = GuestLinks.PATH + "{secret}";

    private final GuestLinks links;
    private final GuestAnswers answers;
    private final GuestForm form;
    private final DateWords dates;

    GuestController(GuestLinks links, GuestAnswers answers, GuestForm form, DateWords dates) {
        this.links = links;
        this.answers = answers;
        this.form = form;
        this.dates = dates;
    }

    @GetMapping(SECRET)
    String page(@PathVariable String secret, Model model, HttpServletResponse response) {
        return show(secret, model, response, Map.of(), Map.of());
    }

    @GetMapping({"/gast", GuestLinks.PATH})
    String cut(HttpServletResponse response) {
        return gone(response);
    }

    @GetMapping(GuestLinks.PATH + "tack")
    String thanks() {
        return "datarequest/guest-done";
    }

    /** Only a page that runs its script says so: a mail filter does not. */
    @PostMapping(SECRET + "/oppnad")
    ResponseEntity<Void> opened(@PathVariable String secret) {
        boolean there = inside(secret, id -> answers.opened(id) ? Optional.of(true) : Optional.empty())
                .isPresent();
        return there
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    /** One field, as the page saves it: its name as "id", and what stands in its inputs as "v". */
    @PostMapping(SECRET + "/svar")
    @ResponseBody
    ResponseEntity<Map<String, Object>> save(
            @PathVariable String secret, @RequestParam MultiValueMap<String, String> sent) {
        String id = sent.getFirst("id");
        AnswerKey at = id == null ? null : GuestFieldId.read(id).orElse(null);
        if (at == null) {
            return ResponseEntity.notFound().build();
        }
        List<String> values = sent.getOrDefault("v", List.of());
        try {
            return inside(secret, delegation -> answers.save(delegation, at, values)
                            .flatMap(saved -> answers.open(delegation).map(visit -> saved(visit, dates.time(saved)))))
                    .map(ResponseEntity::ok)
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (InvalidAnswerException problem) {
            return ResponseEntity.unprocessableEntity().body(Map.of("problem", String.valueOf(problem.getMessage())));
        }
    }

    private Map<String, Object> saved(GuestVisit visit, String time) {
        Map<String, String> outputs = new LinkedHashMap<>();
        List<GuestItem.Part> parts = form.parts(visit, Map.of(), Map.of());
        GuestItems.all(parts)
                .filter(item -> item.kind().equals("output"))
                .forEach(item -> outputs.put(item.id(), item.value(0)));
        return Map.of(
                "saved",
                "Sparat " + time,
                "outputs",
                outputs,
                "asked",
                GuestItems.all(parts).map(GuestItem::id).toList());
    }

    /** Everything at once: by the button that saves, where there is no script, and by the one that says that one is done. */
    @PostMapping(SECRET)
    String goOn(
            @PathVariable String secret,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Map<AnswerKey, String> problems = new HashMap<>();
        Map<AnswerKey, List<String>> typed = new HashMap<>();
        Optional<Boolean> done = inside(secret, id -> {
            answers.open(id).ifPresent(visit -> GuestItems.all(form.parts(visit, Map.of(), Map.of()))
                    .map(GuestItem::id)
                    .forEach(field -> save(id, field, sent, problems, typed)));
            boolean leaves = problems.isEmpty() && "klar".equals(sent.getFirst("gor"));
            return leaves && answers.done(id) ? Optional.of(true) : Optional.empty();
        });
        if (done.isPresent()) {
            return "redirect:" + GuestLinks.PATH + "tack";
        }
        model.addAttribute("saved", problems.isEmpty());
        return show(secret, model, response, typed, problems);
    }

    private void save(
            UUID delegation,
            String field,
            MultiValueMap<String, String> sent,
            Map<AnswerKey, String> problems,
            Map<AnswerKey, List<String>> typed) {
        AnswerKey at = GuestFieldId.read(field).orElse(null);
        // What the page did not hold is not taken away; of boxes none of which is ticked it says at least that they are
        // there.
        if (at == null || !sent.containsKey(field)) {
            return;
        }
        List<String> values = sent.getOrDefault(field, List.of());
        try {
            answers.save(delegation, at, values);
        } catch (InvalidAnswerException problem) {
            problems.put(at, String.valueOf(problem.getMessage()));
            typed.put(at, values);
        }
    }

    private String show(
            String secret,
            Model model,
            HttpServletResponse response,
            Map<AnswerKey, List<String>> typed,
            Map<AnswerKey, String> problems) {
        return inside(secret, id -> answers.open(id).map(visit -> {
                    model.addAttribute("action", GuestLinks.PATH + secret);
                    model.addAttribute("round", visit.head().roundTitle());
                    model.addAttribute("member", visit.head().memberName());
                    model.addAttribute("by", visit.by());
                    model.addAttribute("message", visit.delegation().message());
                    model.addAttribute(
                            "lastDay",
                            dates.day(dates.dayOf(visit.delegation().expiresAt().minusSeconds(1))));
                    model.addAttribute("parts", form.parts(visit, typed, problems));
                    model.addAttribute("problems", problems.size());
                    if (!problems.isEmpty()) {
                        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                    }
                    return "datarequest/guest";
                }))
                .orElseGet(() -> gone(response));
    }

    /** In the association of the link, if it opens anything. */
    private <T> Optional<T> inside(String secret, Function<UUID, Optional<T>> work) {
        return links.open(secret)
                .flatMap(opened -> TenantContext.call(opened.associationId(), () -> work.apply(opened.subject())));
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "datarequest/guest-gone";
    }
}
