package se.arshjulet.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what became of each mail while the next is being sent: a commit a mail would take longer than the sending.
 * Sending may run ahead of the writing by {@link #UNDER_WAY} mails and no more, so that a crash leaves no more uncertain.
 */
final class OutcomeWriter implements Runnable {

    /** Most mails that can have gone without it being written. */
    static final int UNDER_WAY = 16;

    /** So many are written in one commit when mails go fast; a lone one waits no longer than {@link #LULL} for company. */
    private static final int GROUP = UNDER_WAY / 2;

    private static final Duration LULL = Duration.ofMillis(3);

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeWriter.class);
    private static final Duration RENEWAL = DispatchQueue.LEASE.dividedBy(6);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final DispatchQueue queue;
    private final NodeId node;
    private final Semaphore ahead = new Semaphore(UNDER_WAY);
    private final BlockingQueue<Attempt> made = new LinkedBlockingQueue<>();
    private volatile boolean stopping;

    OutcomeWriter(DispatchQueue queue, NodeId node) {
        this.queue = queue;
        this.node = node;
    }

    /** Waits until one more may be sent. */
    void beginOne() throws InterruptedException {
        ahead.acquire();
    }

    /** Ends what {@link #beginOne} began. */
    void end(Attempt attempt) {
        made.add(attempt);
    }

    /** Waits until all that has been sent is written. */
    void awaitWritten() throws InterruptedException {
        ahead.acquire(UNDER_WAY);
        ahead.release(UNDER_WAY);
    }

    /** Ends {@link #run} once everything is written, or the database has failed once more. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        long renewedAt = System.nanoTime();
        try {
            while (!stopping || !made.isEmpty()) {
                Attempt first = made.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    write(first);
                }
                if (System.nanoTime() - renewedAt > RENEWAL.toNanos()) {
                    renewedAt = System.nanoTime();
                    renew();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Attempt first) throws InterruptedException {
        List<Attempt> group = gather(first);
        while (true) {
            try {
                queue.record(node, group);
                ahead.release(group.size());
                return;
            } catch (RuntimeException e) {
                LOG.warn("What became of {} mails could not be written; trying again: {}", group.size(), e.toString());
                if (stopping) {
                    return;
                }
                TimeUnit.NANOSECONDS.sleep(RETRY.toNanos());
            }
        }
    }

    private List<Attempt> gather(Attempt first) throws InterruptedException {
        List<Attempt> group = new ArrayList<>(List.of(first));
        Attempt next = first;
        while (next != null && group.size() < GROUP) {
            next = made.poll(LULL.toNanos(), TimeUnit.NANOSECONDS);
            if (next != null) {
                group.add(next);
            }
        }
        made.drainTo(group);
        return group;
    }

    private void renew() {
        try {
            queue.renew(node);
        } catch (RuntimeException e) {
            LOG.warn("The claims could not be renewed: {}", e.toString());
        }
    }
}
