package se.arshjulet.mail;

/** i kö, skickas, skickat, osäkert, misslyckades, inställt. */
public enum MailState {
    QUEUED,
    SENDING,
    SENT,
    /** the sending was broken off and the mail may have gone; it is repeated once, with the same Message-ID */
    UNCERTAIN,
    FAILED,
    /** it is not sent: whoever it was for is not written to any more */
    CALLED_OFF
}
