package se.arshjulet.mail;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent.
 *
 * @param associationId the association it is sent for, or null for the system's own (an administrator's invitation)
 * @param accountId     the person it is for, if she has an account
 * @param subject       says who wants what by when: "Organisationsmodulen 2026: svara senast 31 mars"
 * @param template      name of the pair mail-templates/NAME.txt and NAME.html (Thymeleaf)
 * @param model         what the templates show; a link is given as {@link MailLink#placeholder}
 * @param personal      words of the templates that differ from one recipient to the next of a mail that many get alike; a
 *                      template prints them and never asks about them
 * @param kind          what sort of mail, for the log: REQUEST, REMINDER, RETURNED, OVERDUE, INVITATION, SIGN_IN …
 * @param why           one Swedish sentence: why the person gets this mail; stands last in the mail and in Utskick
 * @param subjectId     what it is about (an assignment, say), so that the log can be asked
 * @param undisclosed   the log and the year's archive say that it went, and not to whom
 * @param attachmentId  the file that goes with it, from {@link MailAttachments}; null where none does
 */
public record NewMail(
        @Nullable UUID associationId,
        @Nullable UUID accountId,
        String toAddress,
        String toName,
        String subject,
        String template,
        Map<String, Object> model,
        Map<String, String> personal,
        String kind,
        String why,
        @Nullable UUID subjectId,
        boolean undisclosed,
        @Nullable UUID attachmentId) {

    /** One of many that are alike but for what is personal. */
    public NewMail(
            @Nullable UUID associationId,
            @Nullable UUID accountId,
            String toAddress,
            String toName,
            String subject,
            String template,
            Map<String, Object> model,
            Map<String, String> personal,
            String kind,
            String why,
            @Nullable UUID subjectId) {
        this(
                associationId,
                accountId,
                toAddress,
                toName,
                subject,
                template,
                model,
                personal,
                kind,
                why,
                subjectId,
                false,
                null);
    }

    /** A mail to one person. */
    public NewMail(
            @Nullable UUID associationId,
            @Nullable UUID accountId,
            String toAddress,
            String toName,
            String subject,
            String template,
            Map<String, Object> model,
            String kind,
            String why,
            @Nullable UUID subjectId) {
        this(associationId, accountId, toAddress, toName, subject, template, model, Map.of(), kind, why, subjectId);
    }

    /** The same, to somebody whom the log does not name. */
    public NewMail toSomebodyUndisclosed() {
        return new NewMail(
                associationId,
                accountId,
                toAddress,
                toName,
                subject,
                template,
                model,
                personal,
                kind,
                why,
                subjectId,
                true,
                attachmentId);
    }

    /** The same with a file. */
    public NewMail withAttachment(UUID attachment) {
        return new NewMail(
                associationId,
                accountId,
                toAddress,
                toName,
                subject,
                template,
                model,
                personal,
                kind,
                why,
                subjectId,
                undisclosed,
                attachment);
    }
}
