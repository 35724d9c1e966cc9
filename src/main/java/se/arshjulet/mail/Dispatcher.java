package se.arshjulet.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox, of all associations. A mail is claimed in a committed transaction, then sent, then written down as
 * sent: one that was being sent when the node died can be seen, and is repeated once.
 */
final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final NodeId node = NodeId.create();
    private final Semaphore wake = new Semaphore(0);
    private final DispatchQueue queue;
    private final MailComposer composer;
    private final MailCarrier carrier;
    private final Duration interval;
    private final Clock clock;
    private final OutcomeWriter writer;
    private final Thread sending;
    private final Thread writing;

    private volatile boolean running = true;
    private volatile @Nullable Instant downSince;
    private boolean claimsLeft;
    private Duration pause;
    private long pausedUntil = System.nanoTime();
    private long lastSentAt = System.nanoTime();

    Dispatcher(DispatchQueue queue, MailComposer composer, MailCarrier carrier, Duration interval, Clock clock) {
        this.queue = queue;
        this.composer = composer;
        this.carrier = carrier;
        this.interval = interval;
        this.clock = clock;
        this.pause = interval;
        this.writer = new OutcomeWriter(queue, node);
        this.sending = daemon(this::run, "mail-dispatcher");
        this.writing = daemon(writer, "mail-outcomes");
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        writing.start();
        sending.start();
    }

    /** Looks at the queue now rather than at the next interval. */
    void wake() {
        wake.release();
    }

    /** When the mail server stopped answering, if it does not. */
    Optional<Instant> downSince() {
        return Optional.ofNullable(downSince);
    }

    /** Ends after the mail that is being sent; puts the others back. */
    void stop() throws InterruptedException {
        running = false;
        wake();
        sending.join(PATIENCE.toMillis());
        writer.stop();
        writing.join(PATIENCE.toMillis());
        node.end();
    }

    private void run() {
        try {
            while (running) {
                if (!turn()) {
                    wake.tryAcquire(interval.toNanos(), TimeUnit.NANOSECONDS);
                    wake.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            carrier.close();
        }
    }

    /** @return whether there may be more to do at once */
    private boolean turn() throws InterruptedException {
        try {
            if (claimsLeft) {
                putBack();
            }
            takeOverFromTheDead();
            return System.nanoTime() - pausedUntil >= 0 && queue.isDue() ? sendBatch() : rest();
        } catch (MailCarrier.CarrierDownException e) {
            serverIsDown(String.valueOf(e.getMessage()));
            return false;
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be emptied; trying again", e);
            return false;
        }
    }

    private void takeOverFromTheDead() {
        for (DispatchQueue.Claimer claimer : queue.claimers(node)) {
            if (claimer.isDead()) {
                int mails = queue.takeOver(claimer.node(), OutcomeWriter.UNDER_WAY);
                LOG.warn("Took over {} mails from {}, which died while sending", mails, claimer.node());
            }
        }
    }

    private boolean rest() {
        if (System.nanoTime() - lastSentAt > IDLE.toNanos()) {
            carrier.close();
        }
        return false;
    }

    /** Opens the way out before claiming: a server that is down costs no mail an attempt. */
    private boolean sendBatch() throws InterruptedException {
        carrier.open();
        claimsLeft = true;
        List<QueuedMail> batch = queue.claim(node);
        boolean whole = sendAll(batch);
        if (whole) {
            writer.awaitWritten();
            claimsLeft = false;
        } else {
            putBack();
        }
        return whole && !batch.isEmpty();
    }

    /** @return false if it broke off */
    private boolean sendAll(List<QueuedMail> batch) throws InterruptedException {
        boolean goneBefore = false;
        for (QueuedMail mail : batch) {
            if (!running) {
                return false;
            }
            writer.beginOne();
            Outcome outcome = send(mail);
            writer.end(new Attempt(mail, outcome));
            lastSentAt = System.nanoTime();
            boolean gone = outcome.kind() == Outcome.Kind.SERVER_GONE;
            if (gone && goneBefore) {
                serverIsDown(String.valueOf(outcome.reason()));
                return false;
            }
            if (gone || outcome.kind() == Outcome.Kind.UNKNOWN) {
                // Servers close a connection that has carried many mails; most often the next one opens at once.
                carrier.close();
                carrier.open();
            } else {
                serverAnswers();
            }
            goneBefore = gone;
        }
        return true;
    }

    private Outcome send(QueuedMail mail) {
        MimeMessage message;
        try {
            message = composer.compose(carrier.session(), mail);
        } catch (MessagingException e) {
            return Outcome.refused("Adressen går inte att använda: " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The mail {} could not be made", mail.id(), e);
            return Outcome.later("Mejlet kunde inte skapas: " + e.getMessage());
        }
        return carrier.carry(message);
    }

    private void serverIsDown(String reason) {
        carrier.close();
        if (downSince == null) {
            LOG.warn("The mail server does not answer, the mails wait: {}", reason);
            downSince = clock.instant();
        }
        pausedUntil = System.nanoTime() + pause.toNanos();
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    private void serverAnswers() {
        if (downSince != null) {
            LOG.info("The mail server answers again");
            downSince = null;
        }
        pause = interval;
    }

    /** What was claimed and not begun goes back to the queue; what was begun is written first. */
    private void putBack() throws InterruptedException {
        writer.awaitWritten();
        queue.release(node);
        claimsLeft = false;
    }
}
