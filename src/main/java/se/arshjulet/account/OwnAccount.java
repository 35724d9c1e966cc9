package se.arshjulet.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person signed in may see and change of her own account. */
public interface OwnAccount {

    /** The language she reads the application in: Swedish, unless she has chosen another. */
    Locale language();

    void speak(Locale language);

    PasswordState password();

    /**
     * Sets her password. Her other sessions end; this one goes on.
     *
     * @param current what it was; not asked for where {@link PasswordState#ask} is false
     * @throws WrongPasswordException   with a Swedish message, if the current one is wrong or has been tried too often
     * @throws IllegalArgumentException with a Swedish message, if the new one will not do
     */
    void choosePassword(String current, String chosen);

    /**
     * @param exists    she has one already
     * @param mayChange false if she came by a task's link, which must not open more than the task
     * @param ask       the current one is needed; not so if she has none, or came just now by a link to her own mailbox
     * @param least     fewest characters of a new one
     */
    record PasswordState(boolean exists, boolean mayChange, boolean ask, int least) {}

    /** What she gave as her present password is not it. */
    final class WrongPasswordException extends IllegalArgumentException {
        WrongPasswordException(@Nullable String message) {
            super(message);
        }
    }
}
