package se.arshjulet.review;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** Looks now and then for letters that are due. Every node does; each letter goes from one. */
@Component
class ThreadPostman implements ThreadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadPostman.class);

    private final ThreadLetterQueue queue;
    private final ThreadLetter letter;
    private final Clock clock;

    ThreadPostman(ThreadLetterQueue queue, ThreadLetter letter, Clock clock) {
        this.queue = queue;
        this.letter = letter;
        this.clock = clock;
    }

    @Override
    @Scheduled(fixedDelay = 20, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    public void sendDue() {
        for (ThreadLetterQueue.Due due : queue.due(clock.instant())) {
            try {
                TenantContext.run(due.associationId(), () -> letter.send(due.accountId()));
            } catch (RuntimeException e) {
                // It stays, and is tried again; the others must not wait for it.
                LOG.error("The letter about threads to {} was not sent", due.accountId(), e);
            }
        }
    }
}
