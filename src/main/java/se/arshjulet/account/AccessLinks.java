package se.arshjulet.account;

import java.time.Instant;
import java.util.UUID;

/** Links that let a person in without a password. Only hashes of their tokens are stored; ids are put in mails as MailLink. */
public interface AccessLinks {

    /** A link to one task, that works until it expires or is withdrawn; opening it asks before it signs anybody in.
     * @return the link's id, for {@code MailLink.placeholder} */
    UUID forTask(UUID accountId, UUID associationId, UUID taskId, Instant expiresAt);

    /** After a moved deadline. */
    void moveExpiryForTask(UUID taskId, Instant expiresAt);

    void withdrawForTask(UUID taskId);
}
