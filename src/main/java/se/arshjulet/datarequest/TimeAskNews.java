package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.base.TenantContext;

/**
 * Tells the coordinators who asks for more time: not at once but a little later, so that those who ask together, before the
 * same last day, come in one mail, and whoever changes her mind at once in none.
 */
@Component
class TimeAskNews {

    static final Duration GATHERING = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(TimeAskNews.class);

    private final TimeAskStore asks;
    private final AssignmentItems items;
    private final TimeAskLetters letters;
    private final People people;
    private final Associations associations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TimeAskNews(
            TimeAskStore asks,
            AssignmentItems items,
            TimeAskLetters letters,
            People people,
            Associations associations,
            TransactionTemplate transaction,
            Clock clock) {
        this.asks = asks;
        this.items = items;
        this.letters = letters;
        this.people = people;
        this.associations = associations;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 30, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void tell() {
        for (AssociationInfo association : associations.all()) {
            try {
                TenantContext.run(association.id(), () -> transaction.executeWithoutResult(begun -> tellHere()));
            } catch (RuntimeException e) {
                // It is still untold, and tried again with the next round.
                LOG.error("Those who ask for more time in {} could not be told of", association.slug(), e);
            }
        }
    }

    private void tellHere() {
        Instant now = clock.instant();
        if (asks.takeUntold(now.minus(GATHERING), now)) {
            List<Rounds.AssignmentItem> asking = items.asking();
            people.withRole(TenantContext.require(), Role.COORDINATOR)
                    .forEach(coordinator -> letters.asked(coordinator, asking));
        }
    }
}
