package se.arshjulet.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Hands mails to the SMTP server that Spring's mail sender is set up for. The sender itself connects anew for every call
 * and answers for a whole batch at the end; here the connection is kept, and each mail's answer is known at once.
 */
final class SmtpCarrier implements MailCarrier {

    private final JavaMailSenderImpl sender;
    private @Nullable Transport transport;

    SmtpCarrier(JavaMailSenderImpl sender) {
        this.sender = sender;
    }

    @Override
    public Session session() {
        return sender.getSession();
    }

    @Override
    public void open() {
        if (transport != null && transport.isConnected()) {
            return;
        }
        close();
        try {
            Transport fresh = session()
                    .getTransport(
                            Objects.requireNonNullElse(sender.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL));
            fresh.connect(sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
            transport = fresh;
        } catch (MessagingException e) {
            throw new CarrierDownException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public Outcome carry(MimeMessage message) {
        try {
            Objects.requireNonNull(transport, "not open").sendMessage(message, message.getAllRecipients());
            return Outcome.SENT;
        } catch (MessagingException e) {
            return SmtpAnswer.of(e);
        }
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                // It is broken already; there is nothing more to let go of.
            } finally {
                transport = null;
            }
        }
    }
}
