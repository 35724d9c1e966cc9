package se.arshjulet.coordinationmap;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Succession;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coordinationmap.PublicationTable.Head;

@Service
class PublishingService implements Publications, ApprovedPublishing {

    private static final int LONGEST = 1000;

    private final PublicationTable publications;
    private final ModuleDefinitions modules;
    private final ModuleReading reading;
    private final EntityManager session;
    private final AuditLog audit;
    private final Clock clock;
    private final Succession succession;

    PublishingService(
            PublicationTable publications,
            ModuleDefinitions modules,
            ModuleReading reading,
            EntityManager session,
            AuditLog audit,
            Clock clock,
            Succession succession) {
        this.succession = succession;
        this.publications = publications;
        this.modules = modules;
        this.reading = reading;
        this.session = session;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UUID publish(MapModule module, UUID byAccount, String note) {
        MapAccess.coordinator();
        requireShort(note, "Anteckningen");
        return publish(modules.of(module), byAccount, note.strip());
    }

    @Override
    @Transactional
    public void publish(ModuleDefinition<?> module, UUID approvedBy) {
        publish(module, approvedBy, "");
    }

    private <C extends MapContent> UUID publish(ModuleDefinition<C> module, UUID byAccount, String note) {
        succession.obstacle().ifPresent(why -> {
            throw new PublicationRefusedException(why);
        });
        UUID association = TenantContext.require();
        // The lock comes before the reading: of two who approve at once, the later publishes what both have approved.
        publications.lock(association, module.module());
        // The approval that brought us here may still wait in the session, and answers may be read past it.
        session.flush();
        GuardedContent<C> guarded = reading.publishable(module, reading.approved(module));
        C content = guarded.content();
        if (content.members().isEmpty()) {
            throw new IllegalStateException("Nothing is approved, so there is nothing to publish");
        }
        Optional<Head> latest = publications.latest(association, module.module());
        if (latest.isPresent()
                && publications.content(latest.get(), module.type()).equals(content)) {
            return latest.get().id();
        }
        Head head = new Head(
                UUID.randomUUID(),
                association,
                module.module(),
                publications.lastNumber(association, module.module()) + 1,
                clock.instant());
        publications.append(head, byAccount, note, guarded);
        audit.record(
                "map.published",
                head.id(),
                "Publicerade %s på kartan, utgåva %d".formatted(module.module().named(), head.number()));
        return head.id();
    }

    @Override
    @Transactional
    public void takeBack(MapModule module, int number, String reason) {
        SignedIn coordinator = MapAccess.coordinator();
        if (reason.isBlank()) {
            throw new PublicationRefusedException("Skriv varför utgåvan tas tillbaka. Det står i kartans historik.");
        }
        requireShort(reason, "Skälet");
        UUID association = TenantContext.require();
        publications.lock(association, module);
        Head shown = publications
                .latest(association, module)
                .filter(head -> head.number() == number)
                .orElseThrow(() -> new PublicationRefusedException(
                        "Utgåva %d visas inte längre. Läs in sidan igen.".formatted(number)));
        publications.takeBack(shown, coordinator.accountId(), clock.instant(), reason.strip());
        audit.record(
                "map.taken-back", shown.id(), "Tog tillbaka %s på kartan, utgåva %d".formatted(module.named(), number));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edition> editions(MapModule module) {
        MapAccess.coordinator();
        return publications.editions(TenantContext.require(), module);
    }

    private static void requireShort(String text, String what) {
        if (text.strip().length() > LONGEST) {
            throw new PublicationRefusedException("%s kan vara högst %d tecken.".formatted(what, LONGEST));
        }
    }
}
