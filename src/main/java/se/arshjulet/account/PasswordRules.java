package se.arshjulet.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a password must be: long, rather than strange (NIST SP 800-63B). */
@Component
public class PasswordRules {

    /** bcrypt reads no further. */
    private static final int MOST_BYTES = 72;

    private final int least;

    PasswordRules(@Value("${arshjulet.demo:false}") boolean demo) {
        this.least = demo ? 4 : 12;
    }

    /** Fewest characters. */
    public int least() {
        return least;
    }

    /** @return what is wrong with it, in Swedish: what, and what to do */
    public Optional<String> objection(String password, String email) {
        if (password.length() < least) {
            return Optional.of("Lösenordet är för kort. Välj minst " + least
                    + " tecken, gärna några ord som hör ihop bara för dig.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("Lösenordet är för långt. Välj högst " + MOST_BYTES + " tecken.");
        }
        if (password.toLowerCase(Locale.ROOT).equals(email)) {
            return Optional.of("Lösenordet är din e-postadress. Välj något som ingen annan kan gissa.");
        }
        return Optional.empty();
    }
}
