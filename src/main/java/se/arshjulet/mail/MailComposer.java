package se.arshjulet.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.AttachmentReader.Attached;

/** Makes the message that goes out of a stored mail: now, and only here, its links get their secret. */
@Component
class MailComposer {

    private static final Pattern LINK = Pattern.compile("\\{\\{link:([0-9a-fA-F-]{36})}}");
    private static final String UTF_8 = "UTF-8";

    private final ObjectProvider<MailLinkUrls> urls;
    private final AttachmentReader attachments;
    private final MailSettings settings;

    MailComposer(ObjectProvider<MailLinkUrls> urls, AttachmentReader attachments, MailSettings settings) {
        this.urls = urls;
        this.attachments = attachments;
        this.settings = settings;
    }

    /** @throws MessagingException if the address is none */
    MimeMessage compose(Session session, QueuedMail mail) throws MessagingException {
        MimeMessage message = new IdentifiedMessage(session, mail.messageId());
        message.setFrom(address(settings.from(), mail.fromName()));
        InternetAddress to = address(mail.toAddress(), mail.toName());
        to.validate();
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Id", "<" + listId(mail) + ">");
        Links links = new Links(mail);
        MimeMultipart words = new MimeMultipart(
                "alternative", part(links.in(mail.text(), false), "plain"), part(links.in(mail.html(), true), "html"));
        Optional<Attached> attached = attached(mail);
        message.setContent(attached.isPresent() ? with(words, attached.get()) : words);
        message.saveChanges();
        return message;
    }

    private Optional<Attached> attached(QueuedMail mail) {
        UUID association = mail.associationId();
        UUID attachment = mail.attachmentId();
        return association == null || attachment == null ? Optional.empty() : attachments.find(association, attachment);
    }

    private static MimeMultipart with(MimeMultipart words, Attached attached) throws MessagingException {
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(words);
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(attached.content(), attached.mediaType())));
        file.setFileName(attached.name());
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", body, file);
    }

    private String listId(QueuedMail mail) {
        UUID association = mail.associationId();
        return "utskick." + (association == null ? "system" : association) + "." + settings.domain();
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException(e.getMessage(), e);
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** One address a link and attempt, the same in text and HTML. */
    private final class Links {

        private final QueuedMail mail;
        private final Map<UUID, String> made = new HashMap<>();

        Links(QueuedMail mail) {
            this.mail = mail;
        }

        String in(String body, boolean html) {
            return LINK.matcher(body).replaceAll(found -> {
                String url = made.computeIfAbsent(UUID.fromString(found.group(1)), this::make);
                return Matcher.quoteReplacement(html ? HtmlUtils.htmlEscape(url) : url);
            });
        }

        private String make(UUID link) {
            UUID association = mail.associationId();
            MailLinkUrls maker = urls.getObject();
            return association == null ? maker.urlFor(link) : TenantContext.call(association, () -> maker.urlFor(link));
        }
    }

    /** Keeps the Message-ID that the mail got when it was put. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
