package se.arshjulet.mail;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Takes mails out of the house. Used by one thread at a time. */
interface MailCarrier {

    /** What a message for this carrier is made in. */
    Session session();

    /** Makes ready to carry; does nothing if it already is.
     * @throws CarrierDownException if that cannot be; then no mail has been touched */
    void open();

    Outcome carry(MimeMessage message);

    /** Lets go of the connection. */
    void close();

    /** There is no way out just now. */
    final class CarrierDownException extends RuntimeException {
        CarrierDownException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
