package se.arshjulet.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.AssociationNames;
import se.arshjulet.base.DeferredInserts;
import se.arshjulet.base.TenantContext;

/** Writes the row with the caller's transaction and never in one of its own. */
@Component
class JdbcOutbox implements Outbox {

    /** Somebody sits and waits for these, so they go before a round's thousand. */
    private static final Set<String> URGENT = Set.of("SIGN_IN", "INVITATION");

    private static final String PRODUCT = "Årshjulet";
    private static final String INSERT = """
            insert into outbox_mail (id, association_id, account_id, from_name, to_address, to_name, subject,
                text_body, html_body, kind, urgent, why, subject_id, message_id, undisclosed,
                attachment_id, state, next_attempt_at, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?)
            """;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");

    private final DeferredInserts inserts;
    private final MailRenderer renderer;
    private final MailSettings settings;
    private final ObjectProvider<AssociationNames> names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcOutbox(
            DeferredInserts inserts,
            MailRenderer renderer,
            MailSettings settings,
            ObjectProvider<AssociationNames> names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inserts = inserts;
        this.renderer = renderer;
        this.settings = settings;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID put(NewMail mail) {
        checkAssociation(mail.associationId());
        String sender = senderName(mail.associationId());
        MailRenderer.Rendered body = renderer.render(mail, sender);
        UUID id = UUID.randomUUID();
        Timestamp now = Timestamp.from(clock.instant());
        inserts.add(
                INSERT,
                id,
                mail.associationId(),
                mail.accountId(),
                sender,
                oneLine(mail.toAddress()),
                oneLine(mail.toName()),
                oneLine(mail.subject()),
                body.text(),
                body.html(),
                mail.kind(),
                URGENT.contains(mail.kind()),
                mail.why(),
                mail.subjectId(),
                MessageIds.next(settings.domain()),
                mail.undisclosed(),
                mail.attachmentId(),
                now,
                now);
        events.publishEvent(new MailPut(mail, body.text()));
        events.publishEvent(new MailQueued());
        return id;
    }

    private static void checkAssociation(@Nullable UUID associationId) {
        TenantContext.current()
                .filter(current -> associationId != null && !current.equals(associationId))
                .ifPresent(current -> {
                    throw new IllegalArgumentException("A mail for another association than the current one");
                });
    }

    private String senderName(@Nullable UUID associationId) {
        AssociationNames known = names.getIfAvailable();
        return associationId == null || known == null ? PRODUCT : known.nameOf(associationId);
    }

    /** A line break in a header would begin another header. */
    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
