package se.arshjulet.mail;

import org.jspecify.annotations.Nullable;

/** What became of one attempt to send a mail.
 * @param reason in Swedish where we know why, otherwise the server's own words; null when it was sent */
record Outcome(Kind kind, @Nullable String reason) {

    enum Kind {
        /** the server has taken it */
        SENT,
        /** not now: to be tried again */
        LATER,
        /** never: the server will not have it */
        REFUSED,
        /** the connection broke when the server may already have taken it */
        UNKNOWN,
        /** the server went away before it had taken it, which is no fault of the mail */
        SERVER_GONE
    }

    static final Outcome SENT = new Outcome(Kind.SENT, null);

    static Outcome later(String reason) {
        return new Outcome(Kind.LATER, reason);
    }

    static Outcome refused(String reason) {
        return new Outcome(Kind.REFUSED, reason);
    }

    static Outcome unknown(String reason) {
        return new Outcome(Kind.UNKNOWN, reason);
    }

    static Outcome serverGone(String reason) {
        return new Outcome(Kind.SERVER_GONE, reason);
    }
}
