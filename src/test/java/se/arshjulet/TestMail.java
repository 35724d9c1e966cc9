package se.arshjulet;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** What came to the SMTP server. */
public final class TestMail {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final GreenMail smtp;

    TestMail(GreenMail smtp) {
        this.smtp = smtp;
    }

    /** What has come to the address so far, in the order it came. */
    public List<Received> to(String address) {
        return Stream.of(smtp.getReceivedMessages())
                .filter(message -> recipient(message).equalsIgnoreCase(address))
                .map(TestMail::read)
                .toList();
    }

    /** Waits for a mail to the address whose subject or text has the words in it, and gives the latest. */
    public Received await(String address, String words) {
        return await(
                address, mail -> mail.subject().contains(words) || mail.text().contains(words));
    }

    /** Waits for a mail to the address that is as asked, and gives the latest. */
    public Received await(String address, Predicate<Received> asked) {
        List<Received> found = Awaitility.await("mail to " + address)
                .atMost(PATIENCE)
                .until(() -> to(address).stream().filter(asked).toList(), mails -> !mails.isEmpty());
        return found.get(found.size() - 1);
    }

    private static Received read(MimeMessage message) {
        try {
            return new Received(
                    recipient(message),
                    message.getSubject(),
                    body(message, "text/plain"),
                    body(message, "text/html"),
                    message.getMessageID(),
                    GreenMailUtil.getHeaders(message),
                    attachments(message));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String recipient(MimeMessage message) {
        try {
            return ((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = body(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static List<Attachment> attachments(Part part) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return List.of(
                    new Attachment(part.getFileName(), part.getInputStream().readAllBytes()));
        }
        List<Attachment> found = new ArrayList<>();
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                found.addAll(attachments(parts.getBodyPart(i)));
            }
        }
        return found;
    }

    /** A file that came with a mail. */
    public record Attachment(String name, byte[] content) {}

    /** A mail as it came.
     * @param headers all of them, as sent */
    public record Received(
            String to,
            String subject,
            String text,
            String html,
            String messageId,
            String headers,
            List<Attachment> attachments) {

        /** The first address in the mail's plain text. */
        public String link() {
            Matcher matcher = LINK.matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("No link in the mail:\n" + text);
            }
            return matcher.group();
        }
    }
}
