package se.arshjulet.datarequest;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.annualwheel.YearClosed;
import se.arshjulet.annualwheel.YearOpenedAgain;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.YearSpan;

/** What a closed year means for its rounds: those that still run end with what has come, and after that nothing in them
 * changes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class YearOfRounds {

    private final RoundRepository rounds;
    private final Rounds desk;
    private final Clock clock;

    YearOfRounds(RoundRepository rounds, Rounds desk, Clock clock) {
        this.rounds = rounds;
        this.desk = desk;
        this.clock = clock;
    }

    /** Before the others who hear of it: whatever ends takes the assignments' locks first, and then what was started by them. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void closed(YearClosed closed) {
        YearSpan year = YearSpan.of(closed.year(), clock.getZone());
        rounds.runningStartedBetween(year.from(), year.until())
                .forEach(round -> desk.finish(round, "Året %d är avslutat.".formatted(closed.year())));
        rounds.closeStartedBetween(TenantContext.require(), year.from(), year.until(), closed.year());
    }

    @EventListener
    public void openedAgain(YearOpenedAgain opened) {
        rounds.openAgain(TenantContext.require(), opened.year());
    }
}
