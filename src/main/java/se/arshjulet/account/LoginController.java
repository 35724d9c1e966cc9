package se.arshjulet.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. */
@Controller
class LoginController {

    private static final Predicate<String> LOOKS_LIKE_ADDRESS =
            Pattern.compile("\\s*\\S+@\\S+\\s*").asMatchPredicate();

    private final SignIn signIn;
    private final LinkMailing mailing;
    private final Doorkeeper door;
    private final DemoPeople demoPeople;
    private final boolean demo;

    LoginController(
            SignIn signIn,
            LinkMailing mailing,
            Doorkeeper door,
            DemoPeople demoPeople,
            @Value("${arshjulet.demo:false}") boolean demo) {
        this.signIn = signIn;
        this.mailing = mailing;
        this.door = door;
        this.demoPeople = demoPeople;
        this.demo = demo;
    }

    /** @param till where she was going
     * @param som  in the demo: whom to try it as
     * @param ute  she has just signed out
     * @param slut she was signed in, and her session is no more */
    @GetMapping(StartPages.LOGIN)
    String page(
            Model model,
            @RequestParam(required = false) @Nullable String till,
            @RequestParam(required = false) @Nullable String som,
            @RequestParam(required = false) @Nullable String ute,
            @RequestParam(required = false) @Nullable String slut) {
        if (SignedIn.find().isPresent()) {
            return "redirect:" + StartPages.afterSignIn(till);
        }
        if (ute != null) {
            model.addAttribute("notice", "Du är utloggad.");
        } else if (slut != null) {
            model.addAttribute(
                    "notice",
                    "Du behöver logga in igen. Det som stod ”Sparat” finns kvar. Text som inte hann sparas får du tillbaka i"
                            + " den här fliken.");
        }
        if (demo && som != null) {
            model.addAttribute("password", DemoPeople.PASSWORD);
        }
        return form(model, som, till);
    }

    @PostMapping(StartPages.LOGIN)
    String signIn(
            Model model,
            @RequestParam String email,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String till,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            door.letIn(signIn.byPassword(email, password, Origin.of(request)), request, response);
            return "redirect:" + StartPages.afterSignIn(till);
        } catch (SignInRefused refused) {
            return refused(model, email, till, refused, response);
        }
    }

    @PostMapping(StartPages.LOGIN + "/lank")
    String mailLink(
            Model model,
            @RequestParam String email,
            @RequestParam(required = false) @Nullable String till,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!LOOKS_LIKE_ADDRESS.test(email)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problem", "Skriv din e-postadress först, så skickar vi en länk dit.");
            model.addAttribute("wrongEmail", true);
            return form(model, email, till);
        }
        try {
            mailing.signIn(email, Origin.of(request));
            model.addAttribute("email", email.strip());
            return "account/link-sent";
        } catch (SignInRefused refused) {
            return refused(model, email, till, refused, response);
        }
    }

    private String refused(
            Model model, String email, @Nullable String till, SignInRefused refused, HttpServletResponse response) {
        Duration wait = refused.toWait();
        if (wait == null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        }
        model.addAttribute("problem", refused.getMessage());
        return form(model, email, till);
    }

    private String form(Model model, @Nullable String email, @Nullable String till) {
        model.addAttribute("email", email);
        model.addAttribute("till", till);
        if (demo) {
            model.addAttribute("demoPeople", demoPeople.all());
        }
        return "account/login";
    }
}
