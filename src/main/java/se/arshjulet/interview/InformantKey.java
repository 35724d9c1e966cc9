package se.arshjulet.interview;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/**
 * The key from pseudonym to person, kept apart from what was said. It opens to those who hold it, and to whoever is to
 * interview the person until that interview is over. Every opening is written in the log. A public authority promises no more
 * than it can keep: what was said may be asked for under offentlighetsprincipen, and is then tried for secrecy case by case.
 */
public interface InformantKey {

    /** @param why in her own words, for the log
     * @throws AccessDeniedException if it is not hers to open
     * @throws InvalidInterviewException if no reason is given, or the name is erased */
    Identity open(UUID informantId, String why);

    /** Whether the person signed in may open it now; asking is not logged. */
    boolean isOpenTo(UUID informantId);

    /** For letters and pages made for the informant herself, by the system in the transaction of her interview; not logged,
     * since nobody reads it. Empty when it is erased. */
    Optional<Identity> forLetters(UUID informantId);

    /** Accounts that hold the key to all. */
    Set<UUID> holders();

    /** The first holder is named by any coordinator, who can name herself; after that only a holder names another. */
    void grant(UUID accountId);

    void revoke(UUID accountId);
}
