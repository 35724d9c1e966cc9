package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

@Service
class SmallCountsService implements SmallCounts {

    /** With 2 a hidden count would be 1, and nothing would be hidden. */
    private static final int LEAST = 3;

    private final DisclosureRules rules;
    private final AuditLog audit;
    private final Clock clock;

    SmallCountsService(DisclosureRules rules, AuditLog audit, Clock clock) {
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public long threshold() {
        return rules.of(TenantContext.require()).usual().threshold();
    }

    @Override
    @Transactional
    public void setThreshold(@Nullable Integer threshold) {
        SignedIn coordinator = MapAccess.coordinator();
        if (threshold == null || threshold < LEAST || threshold > 1000) {
            throw new PublicationRefusedException("Skriv ett helt tal från %d till 1000.".formatted(LEAST));
        }
        UUID association = TenantContext.require();
        rules.set(association, threshold, clock.instant(), coordinator.accountId());
        audit.record(
                "map.threshold",
                association,
                "Antal under %d undertrycks på kartan från nästa utgåva".formatted(threshold));
    }
}
