package se.arshjulet.mail;

import java.util.UUID;

/** Where a mail is put to be sent. The row is written in the caller's transaction: no commit, no mail; commit, always a mail. */
public interface Outbox {

    /**
     * Renders the mail and puts it in the queue.
     *
     * @return the id of the outbox row
     */
    UUID put(NewMail mail);
}
