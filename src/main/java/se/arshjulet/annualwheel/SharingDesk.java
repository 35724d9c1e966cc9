package se.arshjulet.annualwheel;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.association.Associations;
import se.arshjulet.base.TenantContext;

/** The coordinator's hand on who may see a year. */
@Service
@Transactional
class SharingDesk implements SharedWheels {

    private final AnnualWheelRepository wheels;
    private final Associations associations;
    private final AuditLog audit;
    private final Clock clock;
    private final String baseUrl;
    private final OwnYears ownYears;

    SharingDesk(
            AnnualWheelRepository wheels,
            Associations associations,
            AuditLog audit,
            Clock clock,
            @Value("${arshjulet.base-url}") String baseUrl,
            OwnYears ownYears) {
        this.ownYears = ownYears;
        this.wheels = wheels;
        this.associations = associations;
        this.audit = audit;
        this.clock = clock;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addresses> addresses(int year) {
        WheelAccess.reader();
        return wheels.findByYear(year).filter(AnnualWheel::isShared).map(this::addresses);
    }

    @Override
    public Addresses share(int year) {
        AnnualWheel wheel = locked(year);
        if (!wheel.isShared()) {
            ownYears.require("year");
            wheel.share(clock.instant());
            audit.record("wheel.shared", wheel.id(), "Visade årshjulet %d för alla".formatted(year));
        }
        return addresses(wheel);
    }

    @Override
    public void withdraw(int year) {
        AnnualWheel wheel = locked(year);
        if (wheel.isShared()) {
            wheel.withdraw();
            audit.record("wheel.withdrawn", wheel.id(), "Slutade visa årshjulet %d för alla".formatted(year));
        }
    }

    private AnnualWheel locked(int year) {
        WheelAccess.coordinator();
        return wheels.lockYear(year)
                .orElseThrow(
                        () -> new InvalidWheelException("year", "Det finns inget årshjul för %d.".formatted(year)));
    }

    private Addresses addresses(AnnualWheel wheel) {
        String page = baseUrl
                + PublicWheelPages.address(
                        associations.byId(TenantContext.require()).slug(), wheel.year());
        return new Addresses(page, page + PublicWheelPages.FRAME);
    }
}
