package se.arshjulet.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;

@Service
class ArchiveDesk implements Archives {

    private final ArchiveShelf shelf;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArchiveDesk(ArchiveShelf shelf, ApplicationEventPublisher events, Clock clock) {
        this.shelf = shelf;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void ask(int year, UUID by, String byName) {
        UUID id = shelf.add(year, by, byName, clock.instant());
        events.publishEvent(new ArchiveRunner.Asked(TenantContext.require(), id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Archive> of(int year) {
        return shelf.of(year);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Archive> ready(int year, int number) {
        return shelf.of(year).stream()
                .filter(archive -> archive.number() == number && archive.state() == State.READY)
                .findFirst();
    }

    /** Without a transaction: a slow reader holds no connection. */
    @Override
    public void read(Archive archive, OutputStream to) throws IOException {
        shelf.read(archive.id(), to);
    }
}
