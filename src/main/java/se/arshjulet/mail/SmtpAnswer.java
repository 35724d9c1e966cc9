package se.arshjulet.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads out of an exception what the server meant (RFC 5321, 4.2.1): never, not now, or no answer at all. */
final class SmtpAnswer {

    private static final int CLOSING = 421;
    private static final int NONE = -1;

    private SmtpAnswer() {}

    static Outcome of(MessagingException failure) {
        String reason = failure.getMessage() == null
                ? failure.toString()
                : failure.getMessage().strip();
        // The most particular answer stands innermost: that of the address within that of the command.
        Outcome found = null;
        for (Exception e = failure; e != null; e = next(e)) {
            Outcome answer = answer(e);
            found = answer == null ? found : answer;
        }
        return found == null ? Outcome.unknown(reason) : found;
    }

    private static @Nullable Outcome answer(Exception e) {
        String words = e.getMessage() == null ? e.toString() : e.getMessage().strip();
        if (e instanceof SMTPAddressFailedException refusal) {
            return byCode(refusal.getReturnCode(), words, false);
        }
        if (e instanceof SMTPSenderFailedException refusal) {
            return byCode(refusal.getReturnCode(), words, false);
        }
        if (e instanceof SMTPSendFailedException refusal) {
            return byCode(
                    refusal.getReturnCode(),
                    words,
                    ".".equals(refusal.getCommand().strip()));
        }
        return e.getClass() == SendFailedException.class && ((SendFailedException) e).getNextException() == null
                ? Outcome.refused(words)
                : null;
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    /** @param handedOver the whole mail had been given to the server when it answered, or fell silent */
    private static @Nullable Outcome byCode(int code, String words, boolean handedOver) {
        if (code == CLOSING || (code == NONE && !handedOver)) {
            return Outcome.serverGone(words);
        }
        if (code >= 500) {
            return Outcome.refused(words);
        }
        return code >= 400 ? Outcome.later(words) : null;
    }
}
