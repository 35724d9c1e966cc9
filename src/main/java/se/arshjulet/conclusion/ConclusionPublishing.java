package se.arshjulet.conclusion;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Succession;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.ConclusionPublicationTable.Head;

@Service
class ConclusionPublishing implements ConclusionPublications {

    private static final Content NOTHING = new Content(List.of());

    private final ConclusionPublicationTable publications;
    private final PublicContent content;
    private final EntityManager session;
    private final AuditLog audit;
    private final Clock clock;
    private final Succession succession;

    ConclusionPublishing(
            ConclusionPublicationTable publications,
            PublicContent content,
            EntityManager session,
            AuditLog audit,
            Clock clock,
            Succession succession) {
        this.succession = succession;
        this.publications = publications;
        this.content = content;
        this.session = session;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> differences() {
        Access.reader();
        Content published = publications
                .latest(TenantContext.require())
                .map(publications::content)
                .orElse(NOTHING);
        return PublicationDifferences.between(published, content.now());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> lastPublished() {
        Access.reader();
        return publications.latest(TenantContext.require()).map(Head::publishedAt);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean shows(int number) {
        Access.reader();
        return publications.latest(TenantContext.require()).map(publications::content).stream()
                .flatMap(published -> published.conclusions().stream())
                .anyMatch(conclusion -> conclusion.number() == number);
    }

    @Override
    @Transactional
    public int publish(String note) {
        SignedIn coordinator = Access.coordinator();
        succession.obstacle().ifPresent(why -> {
            throw new InvalidConclusionException(Map.of("publish", why));
        });
        UUID association = TenantContext.require();
        // The lock comes before the reading: of two who publish at once, the later publishes what both have written.
        publications.lock(association);
        // A decision that brought us here may still wait in the session, and the tables are read past it.
        session.flush();
        Content now = content.now();
        Optional<Head> latest = publications.latest(association);
        if (latest.isPresent() && publications.content(latest.get()).equals(now)) {
            return latest.get().number();
        }
        Head head = new Head(
                UUID.randomUUID(), association, latest.map(Head::number).orElse(0) + 1, clock.instant());
        publications.append(head, coordinator.accountId(), note.strip(), now);
        audit.record("conclusions.published", head.id(), "Publicerade konklusionerna, utgåva " + head.number());
        return head.number();
    }
}
