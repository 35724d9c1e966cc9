package se.arshjulet.appendix;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far a drawing has come: a step for each insats that is read and each picture that is drawn. Told now and then. */
class Steps {

    private static final Duration OFTEN_ENOUGH = Duration.ofMillis(700);

    /** Is told. */
    interface Listener {
        void at(int done, int all);
    }

    private final Listener listener;
    private final Clock clock;
    private Instant told = Instant.EPOCH;
    private int done;
    private int all;

    Steps(Listener listener, Clock clock) {
        this.listener = listener;
        this.clock = clock;
    }

    void expect(int more) {
        all += more;
        tell();
    }

    void done() {
        done = Math.min(done + 1, all);
        tell();
    }

    private void tell() {
        Instant now = clock.instant();
        if (Duration.between(told, now).compareTo(OFTEN_ENOUGH) >= 0) {
            told = now;
            listener.at(done, all);
        }
    }
}
