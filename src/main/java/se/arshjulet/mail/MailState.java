package se.arshjulet.mail;

/** i kö, skickas, skickat, osäkert, misslyckades. */
public enum MailState {
    QUEUED,
    SENDING,
    SENT,
    /** the sending was broken off and the mail may have gone; it is repeated once, with the same Message-ID */
    UNCERTAIN,
    FAILED
}
