package se.arshjulet.task;

import java.time.Instant;
import java.util.Optional;

/**
 * A person's last days as a calendar that her own one subscribes to (RFC 5545), at a secret address. Whoever has the
 * address can read it, so she can change it or take it away.
 */
public interface CalendarFeeds {

    /** Where the addresses begin, below the base URL. */
    String PATH = "/kalender/";

    /** Since when the person signed in has an address in the current association. */
    Optional<Instant> openedAt();

    /** A new address; the one she had before is dead.
     * @return it, shown this once: what is kept of it is only a hash
     * @throws org.springframework.security.access.AccessDeniedException if she came by a mail's link, which must not open more */
    String open();

    /** The address is dead from now on. */
    void close();

    /** What the secret opens now. Unknown and dead are not told apart, nor is one whose owner has left. */
    Optional<String> read(String secret);
}
