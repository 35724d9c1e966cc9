package se.arshjulet.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt to send a mail, and what it leads to. */
record Attempt(QueuedMail mail, Outcome outcome) {

    static final String BROKEN_OFF = "Sändningen bröts. Mejlet kan ha gått fram ändå.";

    /** @param at when it may next be tried, if it is to be */
    record Next(
            UUID id,
            MailState state,
            boolean wasUncertain,
            int attempts,
            Instant at,
            @Nullable String reason) {}

    /** What stands in the queue afterwards, of a mail that was not sent. */
    Next next(Instant now) {
        int made = mail.attempts() + 1;
        return switch (outcome.kind()) {
            case SENT -> throw new IllegalStateException("It was sent");
            case REFUSED -> to(MailState.FAILED, mail.wasUncertain(), made, now);
            case LATER ->
                made >= Backoff.MOST_ATTEMPTS
                        ? to(MailState.FAILED, mail.wasUncertain(), made, now)
                        : to(MailState.QUEUED, mail.wasUncertain(), made, now.plus(Backoff.after(made)));
            // Repeated once, and no more: a second repetition could be a third copy.
            case UNKNOWN ->
                mail.wasUncertain()
                        ? to(MailState.FAILED, true, made, now)
                        : to(MailState.UNCERTAIN, true, made, now.plus(Backoff.after(made)));
            // No fault of the mail, so no attempt; but the others go first, should it be this one that the server fled.
            case SERVER_GONE -> to(MailState.QUEUED, mail.wasUncertain(), mail.attempts(), now.plus(Backoff.after(1)));
        };
    }

    private Next to(MailState state, boolean uncertain, int attempts, Instant at) {
        return new Next(mail.id(), state, uncertain, attempts, at, outcome.reason());
    }
}
