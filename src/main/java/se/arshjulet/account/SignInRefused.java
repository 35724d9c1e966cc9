package se.arshjulet.account;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Nobody was signed in. The message is for the person: what, and what to do. */
class SignInRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable Duration wait;

    private SignInRefused(String message, @Nullable Duration wait) {
        super(message, null, false, false);
        this.wait = wait;
    }

    /** The same whether the account exists or not. */
    static SignInRefused wrong() {
        return new SignInRefused(
                "E-postadressen eller lösenordet stämmer inte. Försök igen, eller be om en länk till din e-post.",
                null);
    }

    static SignInRefused wait(Duration wait) {
        return new SignInRefused(
                "Det har varit för många försök. Vänta " + inWords(wait)
                        + " och försök sedan igen. Har du glömt lösenordet kan du be om en länk till din e-post.",
                wait);
    }

    static SignInRefused waitForMail(Duration wait) {
        return new SignInRefused(
                "Du har bett om flera länkar på kort tid. Titta i inkorgen och skräpposten, eller vänta "
                        + inWords(wait) + " och be om en ny.",
                wait);
    }

    static SignInRefused noRole() {
        return new SignInRefused(
                "Ditt konto har ingen roll i något förbund just nu. Be din samordnare att lägga upp dig.", null);
    }

    @Nullable
    Duration toWait() {
        return wait;
    }

    private static String inWords(Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        if (seconds < 90) {
            return seconds == 1 ? "1 sekund" : seconds + " sekunder";
        }
        return (seconds + 59) / 60 + " minuter";
    }
}
