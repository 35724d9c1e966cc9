package se.arshjulet.mail;

import java.util.UUID;

/** The identity a mail keeps through every attempt to send it, so that a repeated one can be known by its receiver. */
final class MessageIds {

    private MessageIds() {}

    static String next(String domain) {
        return "<" + UUID.randomUUID() + "@" + domain + ">";
    }
}
