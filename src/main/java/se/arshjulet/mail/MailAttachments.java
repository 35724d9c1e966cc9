package se.arshjulet.mail;

import java.util.UUID;

/** Files that go with mails: kept once, however many get them, and in the caller's transaction. */
public interface MailAttachments {

    /** Most that a mail takes with it: what is larger many servers refuse. */
    int LARGEST = 10 * 1024 * 1024;

    /** @param name as the recipient sees it, with its ending
     * @return for {@link NewMail#withAttachment}
     * @throws IllegalArgumentException if it is larger than {@link #LARGEST} */
    UUID keep(String name, String mediaType, byte[] content);
}
