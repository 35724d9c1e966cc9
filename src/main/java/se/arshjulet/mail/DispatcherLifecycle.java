package se.arshjulet.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets a dispatcher run as long as the application does, and tells it when mail has been put. */
@Component
class DispatcherLifecycle implements SmartLifecycle {

    private final DispatchQueue queue;
    private final MailComposer composer;
    private final MailCarrier carrier;
    private final MailSettings settings;
    private final Clock clock;
    private volatile @Nullable Dispatcher dispatcher;

    DispatcherLifecycle(
            DispatchQueue queue, MailComposer composer, MailCarrier carrier, MailSettings settings, Clock clock) {
        this.queue = queue;
        this.composer = composer;
        this.carrier = carrier;
        this.settings = settings;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void put(MailQueued event) {
        Dispatcher running = dispatcher;
        if (running != null) {
            running.wake();
        }
    }

    /** When the mail server stopped answering this node, if it does not. */
    Optional<Instant> serverDownSince() {
        Dispatcher running = dispatcher;
        return running == null ? Optional.empty() : running.downSince();
    }

    @Override
    public boolean isAutoStartup() {
        return settings.dispatching();
    }

    @Override
    public void start() {
        Dispatcher fresh = new Dispatcher(queue, composer, carrier, settings.interval(), clock);
        fresh.start();
        dispatcher = fresh;
    }

    @Override
    public void stop() {
        Dispatcher running = dispatcher;
        dispatcher = null;
        if (running != null) {
            try {
                running.stop();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return dispatcher != null;
    }
}
