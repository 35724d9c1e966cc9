package se.arshjulet.mail;

import java.util.UUID;

/** A secret link in a mail's text. The text is stored with a placeholder; the link itself exists only in the mail sent. */
public final class MailLink {

    private MailLink() {}

    /** What stands in the stored text until the mail is handed to SMTP. */
    public static String placeholder(UUID linkId) {
        return "{{link:" + linkId + "}}";
    }
}
