package se.arshjulet.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;

/**
 * The page behind a link in a mail. Mail filters open every link to look at it, so to GET changes nothing and signs nobody
 * in: the person says so herself, with a button.
 */
@Controller
@RequestMapping(LinkRegister.PATH + "{token}")
class LinkController {

    private static final Pattern QUESTION = Pattern.compile("[\\w.-]{1,200}");

    private final LinkRegister links;
    private final SignIn signIn;
    private final LinkMailing mailing;
    private final Doorkeeper door;
    private final People people;
    private final PasswordRules rules;
    private final ObjectProvider<TaskTitles> tasks;
    private final DateWords dates;
    private final Clock clock;

    LinkController(
            LinkRegister links,
            SignIn signIn,
            LinkMailing mailing,
            Doorkeeper door,
            People people,
            PasswordRules rules,
            ObjectProvider<TaskTitles> tasks,
            DateWords dates,
            Clock clock) {
        this.links = links;
        this.signIn = signIn;
        this.mailing = mailing;
        this.door = door;
        this.people = people;
        this.rules = rules;
        this.tasks = tasks;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String fraga,
            Model model,
            HttpServletResponse response) {
        return links.find(new LinkToken(token))
                .map(link -> page(link, token, question(fraga), model, response))
                .orElseGet(() -> unknown(response));
    }

    @PostMapping
    String goOn(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String password,
            @RequestParam(required = false) @Nullable String fraga,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccessLink link = links.find(new LinkToken(token)).orElse(null);
        if (link == null) {
            return unknown(response);
        }
        String chosen =
                link.kind() == AccessLink.Kind.INVITATION && password != null && !password.isEmpty() ? password : null;
        Optional<String> objection = objection(link, chosen);
        if (objection.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problem", objection.get());
            return page(link, token, question(fraga), model, response);
        }
        try {
            Optional<SignedInToken> person = signIn.byLink(link, chosen);
            if (person.isPresent()) {
                door.letIn(person.get(), request, response);
                return "redirect:" + destination(link) + question(fraga);
            }
        } catch (SignInRefused refused) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            model.addAttribute("problem", refused.getMessage());
            return "account/link-withdrawn";
        }
        if (link.state(clock.instant()) == AccessLink.State.OPEN && signIn.needsPassword(link)) {
            return "redirect:" + StartPages.LOGIN + "?till=" + destination(link);
        }
        // Somebody was first, it went out in between, or she represents nobody any more.
        return links.find(new LinkToken(token))
                .filter(now -> now.state(clock.instant()) != AccessLink.State.OPEN)
                .map(now -> page(now, token, question(fraga), model, response))
                .orElseGet(() -> gone(response, "account/link-withdrawn"));
    }

    /** A new one to the same person's mailbox, whoever asks. */
    @PostMapping("/ny")
    String renew(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        AccessLink link = links.find(new LinkToken(token)).orElse(null);
        if (link == null) {
            return unknown(response);
        }
        if (link.state(clock.instant()) != AccessLink.State.EXPIRED) {
            return "redirect:" + LinkRegister.PATH + token;
        }
        try {
            mailing.renew(link, Origin.of(request));
            return "account/link-sent";
        } catch (SignInRefused refused) {
            Duration wait = refused.toWait();
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait == null ? 1 : wait.toSeconds() + 1));
            model.addAttribute("problem", refused.getMessage());
            return expired(link, token, model);
        }
    }

    private String page(AccessLink link, String token, String question, Model model, HttpServletResponse response) {
        model.addAttribute("action", LinkRegister.PATH + token + question);
        return switch (link.state(clock.instant())) {
            case OPEN -> isHere(link) ? "redirect:" + destination(link) + question : open(link, model);
            case EXPIRED -> {
                response.setStatus(HttpStatus.GONE.value());
                yield expired(link, token, model);
            }
            case WITHDRAWN -> gone(response, "account/link-withdrawn");
        };
    }

    /** She has come in already, and need not say again who she is. A link for once stays unused. */
    private static boolean isHere(AccessLink link) {
        return link.kind() == AccessLink.Kind.TASK
                && SignedIn.find()
                        .filter(person -> person.accountId().equals(link.accountId())
                                && Objects.equals(person.associationId(), link.associationId())
                                && (person.is(Role.REPRESENTATIVE) || person.is(Role.READER) || !person.byLink()))
                        .isPresent();
    }

    private String open(AccessLink link, Model model) {
        model.addAttribute("name", people.person(link.accountId()).name());
        about(link).ifPresent(task -> {
            model.addAttribute("task", task.title());
            model.addAttribute(
                    "asked", "%s vill ha svar senast %s.".formatted(task.requester(), dates.day(task.dueOn())));
        });
        model.addAttribute("least", rules.least());
        model.addAttribute("mayChoosePassword", link.kind() == AccessLink.Kind.INVITATION);
        return "account/link";
    }

    private String expired(AccessLink link, String token, Model model) {
        model.addAttribute("action", LinkRegister.PATH + token + "/ny");
        model.addAttribute("used", link.isForOnce() && link.lastUsedAt() != null);
        return "account/link-expired";
    }

    private Optional<TaskTitles.About> about(AccessLink link) {
        UUID association = link.associationId();
        UUID task = link.taskId();
        TaskTitles titles = tasks.getIfAvailable();
        return association == null || task == null || titles == null
                ? Optional.empty()
                : TenantContext.call(association, () -> titles.about(task));
    }

    private Optional<String> objection(AccessLink link, @Nullable String password) {
        return password == null
                ? Optional.empty()
                : rules.objection(password, people.person(link.accountId()).email());
    }

    private static String destination(AccessLink link) {
        return link.taskId() == null ? "/" : "/uppgifter/" + link.taskId();
    }

    /** The question that a mail was about goes with her to the page; anything else is not passed on. */
    private static String question(@Nullable String written) {
        return written != null && QUESTION.matcher(written).matches() ? "?fraga=" + written : "";
    }

    private static String unknown(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "account/link-unknown";
    }

    private static String gone(HttpServletResponse response, String view) {
        response.setStatus(HttpStatus.GONE.value());
        return view;
    }
}
