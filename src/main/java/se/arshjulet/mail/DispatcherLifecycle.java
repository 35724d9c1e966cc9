package se.arshjulet.mail;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the dispatcher run as long as the application does, and tells it when mail has been put. */
@Component
class DispatcherLifecycle implements SmartLifecycle {

    private final Dispatcher dispatcher;
    private final boolean dispatching;
    private volatile boolean running;

    DispatcherLifecycle(Dispatcher dispatcher, MailSettings settings) {
        this.dispatcher = dispatcher;
        this.dispatching = settings.dispatching();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void put(MailQueued event) {
        dispatcher.wake();
    }

    @Override
    public void start() {
        running = true;
        if (dispatching) {
            dispatcher.start();
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            dispatcher.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
