package se.arshjulet.mail;

import java.util.UUID;

/** Makes the address behind a {@link MailLink} at the moment the mail is sent. Implemented by the module that owns links. */
public interface MailLinkUrls {

    /** A fresh absolute address for the link; what is stored of it is only a hash. */
    String urlFor(UUID linkId);
}
