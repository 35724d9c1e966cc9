package se.arshjulet.mail;

import java.time.Duration;

/** How long to wait before the next attempt, and how many there are: the last one comes after about a day. */
final class Backoff {

    static final int MOST_ATTEMPTS = 18;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(2);

    private Backoff() {}

    /** @param attempts made so far, at least one */
    static Duration after(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
