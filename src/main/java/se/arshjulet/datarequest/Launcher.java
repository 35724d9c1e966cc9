package se.arshjulet.datarequest;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.base.DryRun;
import se.arshjulet.base.TenantContext;

/**
 * Launches started rounds on threads of its own, so that nobody's page waits. A round whose launcher has died is taken
 * over by any node when its lease has passed.
 */
@Component
class Launcher implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

    record RoundStarted(UUID associationId, UUID roundId) {}

    private final LaunchBatch batch;
    private final Associations associations;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, work -> new Thread(work, "launch"));

    Launcher(LaunchBatch batch, Associations associations) {
        this.batch = batch;
        this.associations = associations;
    }

    @TransactionalEventListener
    public void started(RoundStarted round) {
        threads.execute(() -> launch(round.associationId(), round.roundId()));
    }

    /** What is only rehearsed is launched on the spot: nobody else will ever see it. */
    @EventListener
    public void rehearsed(RoundStarted round) {
        if (DryRun.isOn()) {
            batch.launchWhole(round.roundId());
        }
    }

    /** Finds rounds that nobody is launching any more. */
    @Scheduled(fixedDelay = 15, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void takeOver() {
        for (AssociationInfo association : associations.all()) {
            TenantContext.call(association.id(), batch::abandoned)
                    .forEach(roundId -> threads.execute(() -> launch(association.id(), roundId)));
        }
    }

    private void launch(UUID associationId, UUID roundId) {
        try {
            TenantContext.run(associationId, () -> {
                if (batch.claim(roundId)) {
                    launchAll(roundId);
                }
            });
        } catch (RuntimeException e) {
            // Its lease passes, and then it is taken up again where it stopped.
            LOG.error("The launch of round {} stopped", roundId, e);
        }
    }

    private void launchAll(UUID roundId) {
        while (!threads.isShutdown() && batch.next(roundId) == LaunchBatch.Outcome.MORE) {
            // the next fifty
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
