package se.arshjulet.flow;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.account.AuditLog;
import se.arshjulet.flow.Reconciliations.State;
import se.arshjulet.task.Tasks;

/** Ends a reconciliation that the caller has locked: the joint task goes, and the process tells both ends. */
@Component
class ReconciliationEnding {

    private final ReconciliationTable reconciliations;
    private final ReconciliationProcess process;
    private final Tasks tasks;
    private final AuditLog audit;
    private final Clock clock;

    ReconciliationEnding(
            ReconciliationTable reconciliations,
            ReconciliationProcess process,
            Tasks tasks,
            AuditLog audit,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.process = process;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param by null where new answers ended it */
    void end(Reconciliation it, State state, @Nullable Figures agreed, @Nullable UUID by, @Nullable String reason) {
        reconciliations.close(it.id(), state, agreed, by, reason, clock.instant());
        if (state == State.AGREED || state == State.EXPLAINED) {
            tasks.done(Reconciliations.KIND, it.id());
        } else {
            tasks.withdraw(Reconciliations.KIND, it.id());
        }
        process.ended(it.id());
        audit.record(
                "flow.reconciliation.ended",
                it.id(),
                words(state) + it.pair().words() + " " + it.pair().year());
    }

    private static String words(State state) {
        return switch (state) {
            case AGREED -> "Parterna enades: ";
            case EXPLAINED -> "Parterna förklarade varför de skiljer sig: ";
            case WITHDRAWN -> "Avstämningen behövs inte längre: ";
            case ENDED, OPEN -> "Avslutade avstämningen: ";
        };
    }
}
