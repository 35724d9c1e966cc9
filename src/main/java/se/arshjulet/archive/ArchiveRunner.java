package se.arshjulet.archive;

import java.io.IOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.arshjulet.base.AssociationNames;
import se.arshjulet.base.PartStream;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.YearSpan;

/** Makes the archives that are asked for, one at a time on a thread of its own. One whose maker has died is begun anew by any
 * node when its lease has passed. */
@Component
class ArchiveRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveRunner.class);

    record Asked(UUID associationId, UUID archiveId) {}

    private final ArchiveShelf shelf;
    private final ArchiveBuilder builder;
    private final AssociationNames associations;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "archive"));

    ArchiveRunner(ArchiveShelf shelf, ArchiveBuilder builder, AssociationNames associations, Clock clock) {
        this.shelf = shelf;
        this.builder = builder;
        this.associations = associations;
        this.clock = clock;
    }

    @TransactionalEventListener
    public void asked(Asked archive) {
        thread.execute(() -> make(archive.associationId(), archive.archiveId()));
    }

    @Scheduled(fixedDelay = 60, initialDelay = 15, timeUnit = TimeUnit.SECONDS)
    void takeOver() {
        for (UUID association : associations.ids()) {
            TenantContext.call(association, shelf::abandoned)
                    .forEach(id -> thread.execute(() -> make(association, id)));
        }
    }

    private void make(UUID associationId, UUID archiveId) {
        TenantContext.run(associationId, () -> {
            if (shelf.claim(archiveId, builder.steps())) {
                try {
                    make(archiveId);
                } catch (IOException | RuntimeException e) {
                    LOG.error("The archive {} could not be made", archiveId, e);
                    shelf.failed(archiveId);
                }
            }
        });
    }

    private void make(UUID archiveId) throws IOException {
        Archives.Archive archive = shelf.find(archiveId).orElseThrow();
        shelf.removeParts(archiveId); // of a maker that died
        UUID association = TenantContext.require();
        ArchiveYear year = new ArchiveYear(
                association, associations.nameOf(association), YearSpan.of(archive.year(), clock.getZone()));
        Instant now = clock.instant();
        MessageDigest digest = ArchiveBuilder.newDigest();
        PartStream parts = new PartStream((number, part) -> shelf.addPart(archiveId, number, part));
        int files;
        try (DigestOutputStream zip = new DigestOutputStream(parts, digest)) {
            files = builder.build(
                    year,
                    new ArchiveBuilder.Made(archiveId, archive.number(), now, archive.askedBy()),
                    zip,
                    done -> shelf.progress(archiveId, done));
        }
        shelf.ready(archiveId, now, parts.size(), HexFormat.of().formatHex(digest.digest()), files);
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
