package se.arshjulet.mail;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that this node has claimed and is to send. */
record QueuedMail(
        UUID id,
        @Nullable UUID associationId,
        String fromName,
        String toAddress,
        String toName,
        String subject,
        String text,
        String html,
        String kind,
        String messageId,
        boolean urgent,
        boolean wasUncertain,
        int attempts,
        Instant nextAttemptAt,
        Instant createdAt,
        @Nullable UUID attachmentId) {

    /** As the database orders them (it compares ids as their letters do); what a dead node had begun hangs on it. */
    static final Comparator<QueuedMail> SENDING_ORDER = Comparator.comparing(QueuedMail::urgent)
            .reversed()
            .thenComparing(QueuedMail::nextAttemptAt)
            .thenComparing(mail -> mail.id().toString());
}
