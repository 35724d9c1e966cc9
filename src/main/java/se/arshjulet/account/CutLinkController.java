package se.arshjulet.account;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A mail's link that lost its end on the way, as mail programs break lines. */
@Controller
class CutLinkController {

    @GetMapping({"/svara", LinkRegister.PATH})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String page() {
        return "account/link-unknown";
    }
}
