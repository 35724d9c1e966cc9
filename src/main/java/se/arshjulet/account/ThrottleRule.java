package se.arshjulet.account;

import java.time.Duration;

/**
 * How often something may be tried before one has to wait, and how long. Each further try doubles the wait, up to an hour.
 *
 * @param tries  so many go through without any wait
 * @param forget so long after the last try all is forgotten
 */
record ThrottleRule(String prefix, int tries, Duration firstWait, Duration forget) {

    static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** Guessing one person's password. */
    static final ThrottleRule ACCOUNT = new ThrottleRule("account:", 5, Duration.ofSeconds(30), Duration.ofHours(24));

    /** Guessing many people's from one place; high, since a whole authority may share an address. */
    static final ThrottleRule ADDRESS = new ThrottleRule("address:", 40, Duration.ofSeconds(30), Duration.ofHours(24));

    /** Filling one person's mailbox. */
    static final ThrottleRule MAIL_TO = new ThrottleRule("mail-to:", 3, Duration.ofMinutes(2), Duration.ofHours(2));

    /** Filling many people's from one place. */
    static final ThrottleRule MAIL_FROM =
            new ThrottleRule("mail-from:", 20, Duration.ofMinutes(1), Duration.ofHours(2));
}
