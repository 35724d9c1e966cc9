package se.arshjulet.flow;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.TestWorld;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.flow.Reconciliation.Word;

/** A reconciliation between two members that both have as a task, for tests that are about something else. */
@TestComponent
public class OpenReconciliation {

    @Autowired
    private ReconciliationTable reconciliations;

    @Autowired
    private ReconciliationProcess process;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    /** From the region to the municipalities. */
    public UUID between(TestWorld world, Member region, Member town) {
        UUID id = UUID.randomUUID();
        world.as(
                world.coordinator(),
                () -> transaction.executeWithoutResult(status -> {
                    reconciliations.open(
                            id,
                            new FlowPair(2025, FlowParty.REGION, FlowParty.MUNICIPALITIES),
                            clock.instant(),
                            clock.instant()
                                    .atZone(clock.getZone())
                                    .toLocalDate()
                                    .plusDays(14),
                            null,
                            List.of(
                                    new Word(region.id(), region.name(), Side.ORIGIN, Figures.of(40, 30)),
                                    new Word(town.id(), town.name(), Side.DESTINATION, Figures.of(20, 30))));
                    process.start(id);
                }));
        return id;
    }
}
