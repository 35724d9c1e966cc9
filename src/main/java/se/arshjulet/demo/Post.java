package se.arshjulet.demo;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.MailState;
import se.arshjulet.mail.OutboxLog;

/** Waits until what happens beside the story's own thread has happened, before time goes on. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class Post {

    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final Duration DELIVERY = Duration.ofSeconds(10);

    private final OutboxLog outbox;

    Post(OutboxLog outbox) {
        this.outbox = outbox;
    }

    /** So that mails say the day they went; a slow dispatcher is not waited for long. */
    void awaitDelivery(UUID associationId) {
        await(DELIVERY, () -> TenantContext.call(associationId, this::underWay) == 0);
    }

    private int underWay() {
        return Stream.of(MailState.QUEUED, MailState.SENDING)
                .mapToInt(state -> outbox.count(new OutboxLog.Filter(state, null, "")))
                .sum();
    }

    /** @return whether it became so in time */
    static boolean await(Duration atMost, BooleanSupplier wanted) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return true;
    }
}
