package se.arshjulet.appendix;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
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
import se.arshjulet.appendix.Appendices.Drawing;
import se.arshjulet.base.AssociationNames;
import se.arshjulet.base.PartStream;
import se.arshjulet.base.TenantContext;
import se.arshjulet.document.Document;
import se.arshjulet.document.DocumentTemplates;
import se.arshjulet.document.Documents;

/** Draws what is asked for, one at a time on a thread of its own, so that whoever asked can leave. One whose drawer has died is
 * begun anew by any node when its lease has passed. */
@Component
class DrawingRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DrawingRunner.class);

    record Asked(UUID associationId, UUID drawingId) {}

    private final DrawingShelf shelf;
    private final AppendixDocuments documents;
    private final DocumentTemplates templates;
    private final AssociationNames associations;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "appendix"));

    DrawingRunner(
            DrawingShelf shelf,
            AppendixDocuments documents,
            DocumentTemplates templates,
            AssociationNames associations,
            Clock clock) {
        this.shelf = shelf;
        this.documents = documents;
        this.templates = templates;
        this.associations = associations;
        this.clock = clock;
    }

    @TransactionalEventListener
    public void asked(Asked drawing) {
        thread.execute(() -> draw(drawing.associationId(), drawing.drawingId()));
    }

    @Scheduled(fixedDelay = 60, initialDelay = 25, timeUnit = TimeUnit.SECONDS)
    void takeOver() {
        for (UUID association : associations.ids()) {
            TenantContext.call(association, shelf::abandoned)
                    .forEach(id -> thread.execute(() -> draw(association, id)));
        }
    }

    private void draw(UUID associationId, UUID drawingId) {
        TenantContext.run(associationId, () -> {
            if (shelf.claim(drawingId)) {
                try {
                    draw(drawingId);
                } catch (IOException | RuntimeException e) {
                    LOG.error("The appendix's file {} could not be drawn", drawingId, e);
                    shelf.failed(drawingId);
                }
            }
        });
    }

    private void draw(UUID drawingId) throws IOException {
        Drawing drawing = shelf.find(drawingId).orElseThrow();
        shelf.removeParts(drawingId); // of a drawer that died
        Steps steps = new Steps((done, all) -> shelf.progress(drawingId, done, all), clock);
        Document document = documents.of(shelf.content(drawingId), steps);
        MessageDigest digest = sha256();
        PartStream parts = new PartStream((number, part) -> shelf.addPart(drawingId, number, part));
        try (BufferedOutputStream out = new BufferedOutputStream(new DigestOutputStream(parts, digest))) {
            Documents.write(drawing.format(), document, templates.current(), out);
        }
        shelf.ready(
                drawing,
                drawing.format().fileName(document),
                parts.size(),
                HexFormat.of().formatHex(digest.digest()),
                clock.instant());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
