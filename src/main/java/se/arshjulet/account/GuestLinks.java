package se.arshjulet.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Links for people without an account. One opens the subject that it was made for, to whoever holds it, and signs nobody in.
 * Only hashes of what is secret in them are stored.
 */
public interface GuestLinks {

    /** Where a guest's link leads, before its secret. */
    String PATH = "/gast/";

    /** Where the link of somebody who is interviewed leads, before its secret. */
    String INTERVIEW_PATH = PATH + "intervju/";

    /** @param madeBy who answers for it
     * @param subject what it opens
     * @return the link's id, for {@code MailLink.placeholder} */
    UUID make(UUID madeBy, UUID associationId, UUID subject, Instant expiresAt);

    /** The same for somebody who is interviewed: it leads to a page of its own, and opens nothing that a guest's opens. */
    UUID makeForInterview(UUID madeBy, UUID associationId, UUID interview, Instant expiresAt);

    /** A fresh address of a link, to be passed on by hand. */
    String address(UUID linkId);

    /** A fresh address of the subject's newest link that is still open. */
    Optional<String> addressOf(UUID subject);

    /** Every link to the subject is dead from now on. */
    void withdraw(UUID subject);

    /** What the secret opens now. Unknown, expired and withdrawn are not told apart. */
    Optional<Opened> open(String secret);

    /** The same of a link to an interview. */
    Optional<Opened> openInterview(String secret);

    record Opened(UUID associationId, UUID subject) {}
}
